/** `npm run bench -- <name> [--json]`: one bench. Figures are ratios within one run against a peer or a floor; see bench/README.md. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What each `<name>/<name>.bench.ts` offers. */
export interface Bench {
  /** Measures; `say` tells a waiting person how far it is. */
  readonly measure: (say: (line: string) => void) => Promise<object>;
  /** The result for people. */
  readonly print: (result: never) => string;
}

const [name = ''] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const asJson = process.argv.includes('--json');
const fileOf = (bench: string) => join(import.meta.dirname, bench, `${bench}.bench.ts`);

if (!/^[a-z-]+$/.test(name) || !existsSync(fileOf(name))) {
  const names = readdirSync(import.meta.dirname).filter((each) => existsSync(fileOf(each)));
  process.stderr.write(`Which bench? npm run bench -- ${names.join(' | ')}\n`);
  process.exit(1);
}
const { measure, print } = (await import(fileOf(name))) as Bench;
const result = await measure((line) => process.stderr.write(`· ${line}\n`));
process.stdout.write(`${asJson ? JSON.stringify(result, null, 2) : print(result as never)}\n`);
process.exit(0);
