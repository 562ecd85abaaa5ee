import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeServices } from '../compose/compose.fixtures.js';

const root = join(import.meta.dirname, '../..');
/** The other two subgraphs are put together as these are, and run as bundles in e2e. */
const NAMES = ['registry', 'attendance', 'gateway'];

describe('A process as one file', () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'baoxue-bundle-'));
  beforeAll(() => {
    spawnSync(process.execPath, ['--import', 'tsx', 'infra/docker/bundle.ts', ...NAMES, 'identity-provider'], {
      cwd: root,
      stdio: 'inherit',
    });
  }, 240_000);
  afterAll(() => rmSync(elsewhere, { recursive: true }));

  const alone = (name: string): string => {
    const file = join(elsewhere, `${name}.mjs`);
    copyFileSync(join(root, 'dist', name, 'main.mjs'), file);
    return file;
  };

  it.each(NAMES)('%s loads whole where there are no packages, and asks for its settings, which the compose file gives', (name) => {
    const { stderr } = spawnSync(process.execPath, [alone(name)], { cwd: elsewhere, env: {}, encoding: 'utf8' });
    const [, asked = ''] = /cannot start: set ([A-Z_, ]+)\./.exec(stderr) ?? [];
    expect(asked).toContain('PORT');
    expect(Object.keys(composeServices[name]?.environment ?? {})).toEqual(expect.arrayContaining(asked.split(', ')));
  });

  it('identity-provider makes its keys and starts where there are no packages', async () => {
    const env = { PORT: '0', OIDC_ISSUER: 'http://provider', STATE_DIR: join(elsewhere, 'state') };
    const provider = spawn(process.execPath, [alone('identity-provider')], { cwd: elsewhere, env, stdio: ['ignore', 'pipe', 'inherit'] });
    const [line] = (await once(provider.stdout, 'data')) as [Buffer];
    provider.kill('SIGKILL');
    await once(provider, 'exit');
    expect(String(line)).toBe('The identity provider issues tokens as http://provider\n');
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
