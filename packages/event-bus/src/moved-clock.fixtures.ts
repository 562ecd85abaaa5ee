import { install, type Clock } from '@sinonjs/fake-timers';

/** Timers and the day in the test's hand. Promises stay as they are: the runner of the tests lives on them. */
export const movedClock = (): Clock => install({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] });
