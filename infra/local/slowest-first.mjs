/** What takes longest begins first, so that no worker waits for another at the end: whole graphs, then stores and buses, then rules. */
import Sequencer from '@jest/test-sequencer';

const ORDER = ['e2e', 'int', 'unit'];

export default class SlowestFirst extends Sequencer {
  sort(tests) {
    const turnOf = ({ context }) => ORDER.indexOf(context.config.displayName?.name);
    return [...super.sort(tests)].sort((a, b) => turnOf(a) - turnOf(b));
  }
}
