/**
 * Code of these benches in one piece, as the extension ships: to a script of its own V8 knows what is constant, which a module
 * asks for at every letter of a text.
 */
import { resolve } from 'node:path';
import { runInThisContext } from 'node:vm';
import { build, type Rolldown } from 'vite';

/** Runs it here, and answers what it exports. */
export async function runBundled<Exports>(file: string): Promise<Exports> {
  return runInThisContext(`${await bundle(file, 'bundled')}; bundled`);
}

/** A script that leaves its exports in the global `name`. */
export async function bundle(file: string, name: string): Promise<string> {
  const built = await build({
    logLevel: 'error',
    configFile: false,
    build: {
      write: false,
      minify: false,
      lib: { entry: resolve(`tests/bench/${file}.ts`), formats: ['iife'], name },
    },
  });
  const [output] = [built].flat() as Rolldown.RolldownOutput[];
  return output?.output[0].code ?? '';
}
