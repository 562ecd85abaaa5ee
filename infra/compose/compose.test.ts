import { composeServices } from './compose.fixtures.js';
import { PROCESSES } from '../local/bundles.js';
import { SUBGRAPHS } from '../local/graph.js';

const environmentOf = (name: string) => composeServices[name]?.environment ?? {};

describe('The compose file', () => {
  it.each(Object.keys(PROCESSES))('has a service for the process %s', (name) =>
    expect(composeServices[name]?.build?.args.PROCESS).toBe(name),
  );

  // What one of them needs is asked of its bundle: infra/docker/bundle.test.ts.
  it('gives every subgraph the same settings', () => {
    const [first, ...others] = SUBGRAPHS.map((name) => Object.keys(environmentOf(name)));
    for (const other of others) expect(other).toEqual(first);
  });

  it('tells the gateway where each subgraph listens', () =>
    expect(environmentOf('gateway')['SUBGRAPH_URLS']).toBe(
      SUBGRAPHS.map((name) => `${name}=http://${name}:${environmentOf(name)['PORT']}`).join(','),
    ));

  it('E3 lets anybody act as a post, on the day of the demo, as npm start does', () =>
    expect(environmentOf('gateway')).toMatchObject({
      DEV_TOKENS: 'on',
      OPEN_INTROSPECTION: 'on',
      CLOCK_FILE: environmentOf('registry')['CLOCK_FILE'],
      OIDC_ISSUER: environmentOf('identity-provider')['OIDC_ISSUER'],
    }));
});
