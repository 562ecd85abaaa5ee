import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ROOT } from '../local/processes.js';

interface ComposeService {
  readonly build?: { readonly args: { readonly PROCESS: string } };
  readonly environment?: Readonly<Record<string, string | number>>;
}

/** The services of the compose file, by name, with what they share filled in. */
export const composeServices = (
  parse(readFileSync(join(ROOT, 'infra/compose/docker-compose.yml'), 'utf8'), { merge: true }) as {
    readonly services: Readonly<Record<string, ComposeService>>;
  }
).services;
