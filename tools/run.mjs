// Runs a tool of this folder, after seeing to it that the dependencies are there. Plain JavaScript, because it is the
// one file that must run before anything is installed.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const [tool = '', ...options] = process.argv.slice(2);

refuseOldNode();
installDependencies();
const file = [`tools/${tool}.ts`, `tools/${tool}/main.ts`].map((path) => join(ROOT, path)).find(existsSync);
if (!file) stop(`There is no tool "${tool}". See the scripts in package.json.`);
runTool(file);

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    stop(`Sidelight needs Node 20.19 or newer, and this is ${process.versions.node}: install a newer Node.`);
}

/** npm notes what it installed in node_modules/.package-lock.json. */
function installDependencies() {
  const installed = join(ROOT, 'node_modules/.package-lock.json');
  const wanted = join(ROOT, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return;
  console.error('Installing dependencies: npm ci');
  try {
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: ROOT,
      // npm's own lines go to stderr too: stdout is the tool's.
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    });
  } catch {
    stop('The dependencies could not be installed: see the lines above, then run again.');
  }
}

function runTool(path) {
  const tsx = pathToFileURL(join(ROOT, 'node_modules/tsx/dist/loader.mjs')).href;
  const child = spawn(process.execPath, ['--import', tsx, path, ...options], { stdio: 'inherit' });
  child.on('exit', (code, signal) => {
    process.exitCode = signal ? 1 : (code ?? 1);
  });
}

function stop(sentence) {
  console.error(sentence);
  process.exit(2);
}
