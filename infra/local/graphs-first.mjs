/**
 * Whole graphs take longest and begin first, the longest of them before the others, so that no worker waits for another at the end. Rules come
 * next: tests of stores and buses leave a process in which a hundred thousand small steps take their time.
 */
import Sequencer from '@jest/test-sequencer';

const ORDER = ['e2e', 'unit', 'int'];
/** The folders of e2e; a new one begins after them. */
const LONGEST_FIRST = ['faults', 'town-is-loaded', 'what-is-written', 'playground', 'demo-schools', 'casebooks'];

export default class GraphsFirst extends Sequencer {
  sort(tests) {
    const turnOf = ({ context }) => ORDER.indexOf(context.config.displayName?.name);
    const lengthOf = ({ path }) => LONGEST_FIRST.findIndex((folder) => path.includes(`/e2e/${folder}/`)) + 1 || Infinity;
    return [...super.sort(tests)].sort((a, b) => turnOf(a) - turnOf(b) || compare(lengthOf(a), lengthOf(b)));
  }
}

/** Two that are infinite are alike. */
const compare = (a, b) => (a === b ? 0 : a - b);
