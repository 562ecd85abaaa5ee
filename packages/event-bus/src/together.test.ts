import { Refusal } from '@baoxue/domain';
import { eventOf } from './bus.contract.js';
import { together } from './together.js';

const TYPE = 'ledger.changed.v1';
const event = eventOf('a child', 1);
const no = new Refusal({ code: 'CASE_NOT_OPEN', rule: 'B4', zh: '', en: '' });
const fault = new TypeError('a bug');

describe('Slices that listen together', () => {
  /** What each of three slices does; who was told, and what came of it. */
  async function told(...ends: readonly (Error | null)[]) {
    const heard: number[] = [];
    const slices = ends.map((end, index) => ({
      [TYPE]: async () => {
        heard.push(index);
        if (end) throw end;
      },
    }));
    const outcome = await together({}, ...slices)
      [TYPE]?.(event)
      .then(
        () => 'handled',
        (error: unknown) => error,
      );
    return { heard, outcome };
  }

  it('F1 are all told, in their order', async () => {
    expect(await told(null, null, null)).toEqual({ heard: [0, 1, 2], outcome: 'handled' });
  });

  it('F1 are told though a rule refused the event to one before', async () => {
    expect(await told(no, null, null)).toEqual({ heard: [0, 1, 2], outcome: no });
  });

  it('F1 have the event tried again when one of them failed, whatever was refused to another', async () => {
    expect(await told(no, fault, null)).toEqual({ heard: [0, 1, 2], outcome: fault });
  });
});
