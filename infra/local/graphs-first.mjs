/**
 * Whole graphs take longest and begin first, so that no worker waits for another at the end. Rules come next: tests of stores and buses leave
 * a process in which a hundred thousand small steps take their time.
 */
import Sequencer from '@jest/test-sequencer';

const ORDER = ['e2e', 'unit', 'int'];

export default class GraphsFirst extends Sequencer {
  sort(tests) {
    const turnOf = ({ context }) => ORDER.indexOf(context.config.displayName?.name);
    return [...super.sort(tests)].sort((a, b) => turnOf(a) - turnOf(b));
  }
}
