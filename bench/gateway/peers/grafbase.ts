/** What the Grafbase gateway's development server is started with: the SDL of each subgraph, and where to send what is asked of it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { typeDefs as attendance } from '../../../services/attendance/src/__generated__/type-defs.js';
import { typeDefs as povertyAid } from '../../../services/poverty-aid/src/__generated__/type-defs.js';
import { typeDefs as registry } from '../../../services/registry/src/__generated__/type-defs.js';
import { typeDefs as specialEducation } from '../../../services/special-education/src/__generated__/type-defs.js';

const SUBGRAPHS = { registry, attendance, 'poverty-aid': povertyAid, 'special-education': specialEducation };

/** Writes it. @returns the file of the configuration */
export function writeGrafbaseConfig(directory: string, helperUrl: string): string {
  mkdirSync(directory, { recursive: true });
  const sections = Object.entries(SUBGRAPHS).map(([name, sdl]) => {
    writeFileSync(join(directory, `${name}.graphql`), forGrafbase(sdl));
    return `[subgraphs.${name}]\nschema_path = "${join(directory, `${name}.graphql`)}"\nurl = "${helperUrl}/${name}/graphql"\n`;
  });
  const file = join(directory, 'grafbase.toml');
  writeFileSync(file, [...sections, `[[headers]]\nrule = "forward"\nname = "authorization"\n`].join('\n'));
  return file;
}

/** Its composition knows federation up to 2.5, and asks that the root types be defined and not only extended; nothing here measures policies or costs. */
const forGrafbase = (sdl: string): string =>
  sdl
    .replace('federation/v2.14', 'federation/v2.5')
    .replace(', "@listSize", "@policy"', '')
    .replaceAll(/ @(policy|listSize)\([^)]*\)/g, '')
    .replaceAll(/^extend type (Query|Mutation) /gm, 'type $1 ');
