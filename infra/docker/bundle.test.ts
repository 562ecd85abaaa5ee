import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

describe('A process as one file', () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'baoxue-bundle-'));
  const NAMES = ['registry', 'attendance', 'gateway'];
  beforeAll(() => {
    spawnSync(process.execPath, ['--import', 'tsx', 'infra/docker/bundle.ts', ...NAMES], { cwd: root, stdio: 'inherit' });
  }, 240_000);
  afterAll(() => rmSync(elsewhere, { recursive: true }));

  it.each(NAMES)('%s loads whole where there are no packages, and asks for its settings', (name) => {
    copyFileSync(join(root, 'dist', name, 'main.mjs'), join(elsewhere, 'main.mjs'));
    const { stderr } = spawnSync(process.execPath, ['main.mjs'], { cwd: elsewhere, env: {}, encoding: 'utf8' });
    expect(stderr).toContain('cannot start: set PORT');
  });

  it('E3 the gateway has the playground beside it', () => {
    expect(
      ['index.html', 'main.js', 'saved-queries.json'].filter((file) => !existsSync(join(root, 'dist/gateway/playground', file))),
    ).toEqual([]);
  });

  it('names what can be bundled when asked for something else', () => {
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'infra/docker/bundle.ts', 'unknown'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toContain('registry | attendance | poverty-aid | special-education | gateway | identity-provider');
  });
});
