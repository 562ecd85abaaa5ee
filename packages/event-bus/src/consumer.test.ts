import { eventOf, recordOf, TOPIC, until } from './bus.contract.js';
import { replayStream, startConsumer, type ConsumerOptions } from './consumer.js';
import { createMemoryBus, createMemoryDeadLetters, createMemoryInbox } from './memory.js';

const silent = { info() {}, warn() {}, error() {} };

function consumer(onEvent: (subject: string, sequence: number) => void = () => {}) {
  const handled: string[] = [];
  const options: ConsumerOptions = {
    bus: createMemoryBus(),
    inbox: createMemoryInbox(),
    deadLetters: createMemoryDeadLetters(),
    name: 'test',
    topics: [TOPIC],
    logger: silent,
    handlers: {
      'ledger.changed.v1': async ({ subject, sequence }) => {
        onEvent(subject, sequence);
        handled.push(`${subject}${sequence}`);
      },
    },
  };
  return { ...options, options, handled };
}

describe('A consumer', () => {
  it('fault F17 applies an event once, though it comes ten times', async () => {
    const { bus, options, handled } = consumer();
    const record = recordOf('a', 1);
    await startConsumer(options);
    await Promise.all(Array.from({ length: 10 }, () => bus.publish([record])));
    await bus.publish([recordOf('end', 1)]);
    await until(() => handled.includes('end1'), 'the last event');
    expect(handled).toEqual(['a1', 'end1']);
  });

  it('fault F18 restores the order of events that come as 3, 1, 2', async () => {
    const { bus, options, handled } = consumer();
    await startConsumer(options);
    await bus.publish([recordOf('a', 3), recordOf('a', 1), recordOf('a', 2)]);
    await until(() => handled.length === 3, 'three events');
    expect(handled).toEqual(['a1', 'a2', 'a3']);
  });

  it('fault F18 never applies what stands behind a gap', async () => {
    const { bus, options, handled } = consumer();
    await startConsumer(options);
    await bus.publish([recordOf('a', 1), recordOf('a', 3), recordOf('b', 1)]);
    await until(() => handled.includes('b1'), 'the other stream');
    expect(handled).toEqual(['a1', 'b1']);
  });

  it.each([
    ['no value', null],
    ['not JSON', Buffer.from('{')],
    ['not UTF-8', Buffer.from([0xff, 0xfe, 0x00])],
    ['two megabytes', Buffer.alloc(2_000_000, 0x20)],
    ['a broken contract', Buffer.from(JSON.stringify({ ...eventOf('a', 1), data: { name: 'canary' } }))],
    [
      'a foreign topic',
      Buffer.from(
        JSON.stringify({
          ...eventOf('a', 1),
          type: 'aid.review.opened.v1',
          data: {
            reviewId: '0197a000-0000-7000-8000-000000000001',
            caseId: '0197a000-0000-7000-8000-000000000001',
            studentId: '0197a000-0000-7000-8000-000000000001',
            dueOn: '2026-05-25',
          },
        }),
      ),
    ],
  ])('fault F19 puts a record with %s aside and goes on', async (_what, value) => {
    const { bus, options, handled, deadLetters } = consumer();
    await startConsumer(options);
    await bus.publishRaw([{ topic: TOPIC, key: 'a', value }]);
    await bus.publish([recordOf('b', 1)]);
    await until(() => handled.includes('b1'), 'the next event');
    const letters = await deadLetters.list('test', 10);
    expect(letters).toHaveLength(1);
    expect(JSON.stringify(letters)).not.toContain('canary');
  });

  it('fault F20 parks only the stream whose handler fails, and replay restores its order', async () => {
    let broken = true;
    const { bus, options, handled, deadLetters } = consumer((subject) => {
      if (broken && subject === 'a') throw new TypeError('a bug');
    });
    await startConsumer(options);
    await bus.publish([recordOf('a', 1), recordOf('a', 2), recordOf('b', 1)]);
    await until(() => handled.includes('b1'), 'the healthy stream');
    expect(handled).toEqual(['b1']);
    broken = false;
    const [letter] = await deadLetters.list('test', 10);
    await replayStream(letter?.stream ?? '', letter?.event ?? null, options);
    expect(handled).toEqual(['b1', 'a1', 'a2']);
  });
});
