import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Fault } from '../../../tools/dossier/fault';
import { parseCommand } from '../../../tools/dossier/options';

const BUNDLED = 'dossiers/serbia-kosovo-2022/dossier.json';

/** Runs the command as a reader does. */
function dossier(args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/run.mjs', 'dossier', ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr: stderr.trimEnd() };
}

function rows(stdout: string): unknown[] {
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** A process a test, on a machine that may be busy. */
const MINUTE = 60_000;

describe('the dossier command', { timeout: MINUTE }, () => {
  it.each<[string[], string]>([
    [['frob'], 'There is no command "frob"'],
    [[], 'A command is missing'],
    [['build'], 'build reads one file, not 0'],
    [['build', '--frob', 'x'], "Unknown option '--frob'"],
    [['build', '-', '--published', '2022-02-31'], '"2022-02-31" is no day of publication'],
    [['build', '-', '--url', 'example'], '"example" is no web address'],
    [['build', '-', '--lang', '!'], '"!" is no language tag'],
    [['spot', '--ndjson'], 'spot needs a dossier'],
    [['check', '--ndjson'], 'check reads no rows'],
  ])('refuses %j', (args, sentence) => {
    expect(() => parseCommand(args)).toThrow(sentence);
    expect(() => parseCommand(args)).toThrow(Fault);
  });

  it.each<[string[], string]>([
    [['build', 'no-such-file'], 'no-such-file does not exist'],
    [['build', '-'], 'There is no article in this text'],
    [['spot', '--ndjson', 'package.json'], 'package.json is no sound dossier'],
  ])('%j ends with 2 and one line that says what is wrong', (args, sentence) => {
    const { status, stdout, stderr } = dossier(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(sentence);
    expect(stderr.split('\n')).toHaveLength(1);
  });

  it('answers each row, and a bad one stops no other', () => {
    const input = [
      '{"id":"a","text":"Ana Rojas met nobody."}',
      'no JSON',
      '{"id":"b"}',
      '{"id":"c","html":"<p>Rain fell.</p>"}',
    ];
    const { status, stdout } = dossier(['build', '--ndjson'], input.join('\n'));
    expect(status).toBe(0);
    expect(rows(stdout)).toEqual([
      { id: 'a', dossier: expect.objectContaining({ format: 'sidelight-dossier/1' }) },
      { id: null, error: expect.stringContaining('no JSON') },
      { id: 'b', error: expect.stringContaining('neither "text" nor "html"') },
      { id: 'c', error: expect.stringContaining('There is no article in this page, only 2 words') },
    ]);
  });

  it('spots the names of a dossier', () => {
    const { stdout } = dossier(['spot', '--ndjson', BUNDLED], '{"id":1,"text":"Then Josep Borrell spoke."}');
    expect(rows(stdout)).toEqual([
      { id: 1, mentions: [{ start: 5, end: 18, text: 'Josep Borrell', entity: 'josep-borrell' }] },
    ]);
  });

  it('finds no fault in the bundled dossier, and each fault of a spoiled one', () => {
    expect(dossier(['check', BUNDLED])).toMatchObject({ status: 0, stderr: '' });
    const spoiled = join(mkdtempSync(join(tmpdir(), 'dossier-')), 'spoiled.json');
    writeFileSync(spoiled, '{"format":"sidelight-dossier/1","id":"x y"}');
    const { status, stderr } = dossier(['check', spoiled]);
    expect(status).toBe(1);
    expect(stderr.split('\n').length).toBeGreaterThan(3);
  });

  it('builds the bundled dossier byte for byte as it is checked in', () => {
    const run = spawnSync(process.execPath, ['tools/run.mjs', 'dossiers', '--check'], { encoding: 'utf8' });
    expect({ status: run.status, stderr: run.stderr }).toEqual({ status: 0, stderr: '' });
  });
});
