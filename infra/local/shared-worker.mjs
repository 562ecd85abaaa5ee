/**
 * Before the first test file of a worker that runs many (jest-light-runner). Sources are read by tsx, as in every other command. The runner knows no
 * time limits: a test or hook that never ends would hold up the whole run.
 */
import { addEventHandler } from 'jest-circus';
import { register } from 'tsx/esm/api';
import { LONGEST_STEP_MS } from './longest-step.mjs';

register();

// A test may put another clock in their place.
const { setTimeout, clearTimeout } = globalThis;

addEventHandler(({ name }, { currentDescribeBlock }) => {
  if (name === 'add_test') limit(currentDescribeBlock.children.at(-1));
  if (name === 'add_hook') limit(currentDescribeBlock.hooks.at(-1));
});

function limit(step) {
  const { fn, timeout = LONGEST_STEP_MS } = step;
  step.fn = async () => {
    let timer;
    const tooLate = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error(`Did not end within ${timeout} ms.`)), timeout);
    });
    try {
      await Promise.race([fn(), tooLate]);
    } finally {
      clearTimeout(timer);
    }
  };
}
