/** The identity provider of the compose file: makes the development keys and the clock, then issues tokens. Never for production. */
import { DEMO_STARTS_AT, prepareState } from '../local/development-state.js';
import { startIdentityProvider } from '../local/identity-provider.js';

const { STATE_DIR: directory = '/state', OIDC_ISSUER: issuer, PORT: port = '4010' } = process.env;
const { keysDirectory } = await prepareState(directory, DEMO_STARTS_AT);
const provider = await startIdentityProvider({ port: Number(port), keysDirectory, host: '0.0.0.0', issuer });
process.stdout.write(`The identity provider issues tokens as ${provider.issuer}\n`);
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void provider.stop().then(() => process.exit(0)));
