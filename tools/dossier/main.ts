import { buildDossier, extractArticle } from './articles';
import { checkDossier } from './check';
import { Fault } from './fault';
import { type Command, parseCommand } from './options';
import { spotNames } from './spot';

/** `npm run -s dossier -- …`. Exit codes: 0 done, 1 the dossier has faults, 2 a bad option or file. */
async function main(argv: string[]): Promise<number> {
  const command = parseCommand(argv);
  return COMMANDS[command.name](command);
}

const COMMANDS: Record<Command['name'], (command: Command) => Promise<number>> = {
  build: buildDossier,
  extract: extractArticle,
  spot: spotNames,
  check: checkDossier,
};

// A reader that stops early (`… | head`) is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(
    error instanceof Fault ? error.message : `This should not have happened, please report it: ${error}`,
  );
  process.exitCode = 2;
}
