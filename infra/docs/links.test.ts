import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../local/processes.js';

const OURS = ['', 'docs', 'packages', 'services', 'gateway', 'infra', 'schema', 'e2e', 'bench'];
const pages = OURS.flatMap((part) =>
  readdirSync(join(ROOT, part), { recursive: part !== '', encoding: 'utf8' })
    .filter((file) => file.endsWith('.md') && !file.includes('node_modules'))
    .map((file) => join(part, file)),
);
/** Targets within the repository, without the place on the page. */
const linksOf = (page: string): string[] =>
  [...readFileSync(join(ROOT, page), 'utf8').matchAll(/\]\((?![a-z]+:|#)([^)#\s]+)/g)].map(([, target]) => target ?? '');

describe('The pages of this repository', () => {
  it('link to what is there', () => {
    const dead = pages.flatMap((page) => linksOf(page).filter((target) => !existsSync(join(ROOT, dirname(page), target))));
    expect([pages.length > 50, dead]).toEqual([true, []]);
  });
});
