/** The small commands, as programs, where no graph runs. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './processes.js';

const data = mkdtempSync(join(tmpdir(), 'baoxue-data-'));
const clockFile = join(data, 'clock.json');
afterAll(() => rmSync(data, { recursive: true }));

function run(command: string, ...options: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', `infra/local/${command}.ts`, ...options], {
    cwd: ROOT,
    // Ports that nobody has.
    env: { ...process.env, BAOXUE_DATA: data, BAOXUE_PORT_OFFSET: '30000' },
    encoding: 'utf8',
  });
  return { status, says: stdout + stderr };
}

describe('A command that cannot do what it was asked says so in one line', () => {
  it.each([
    [['token', '--post', 'king'], /^There is no post king\. There are class-teacher, .*\n$/],
    [['token', '--post', 'head'], /^No identity provider answers at http:\S+ Is the graph running\? \(npm start\)\n$/],
    [['token', '--person', 'king'], /^Unknown option '--person'\.\n$/],
    [['clock', '--to', '2026-99-99'], /^To which day\? .*\n$/],
  ])('%s', ([command = '', ...options], line) =>
    expect(run(command, ...options)).toEqual({ status: 1, says: expect.stringMatching(line) }),
  );
});

it('The clock says when nothing moved', () => {
  writeFileSync(clockFile, JSON.stringify({ offsetMs: 0 }));
  expect(run('clock', '--to', '2020-01-01')).toEqual({
    status: 0,
    says: expect.stringMatching(/^Nothing moved: it is \d{4}-\d\d-\d\d already/),
  });
  expect(readFileSync(clockFile, 'utf8')).toBe('{"offsetMs":0}');
});

it('A reset keeps the keys of data that stays in a database outside', () => {
  mkdirSync(join(data, 'keys'));
  writeFileSync(join(data, 'outside-database.txt'), '');
  expect(run('reset')).toEqual({ status: 0, says: expect.stringContaining('the keys stay') });
  expect(['keys', 'clock.json'].map((name) => existsSync(join(data, name)))).toEqual([true, false]);
});
