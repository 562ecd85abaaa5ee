import { contractOf } from '@baoxue/contracts';
import { Refusal } from '@baoxue/domain';
import { mintEvents, type PublishedEvent } from './mint-events.js';

const subject = '0197a000-0000-7000-8000-0000000000c1';
const mint = (...events: PublishedEvent[]) =>
  mintEvents(events, {
    source: 'baoxue/attendance/roll-call',
    subject,
    time: new Date('2026-05-06T01:00:00Z'),
    cause: { actor: 'test', correlationId: 'test' },
    lastSequence: 7,
  });
const roll = contractOf('roll.taken.v1')?.example as { entries: object[] };
const fault = (...events: PublishedEvent[]): unknown => {
  try {
    return mint(...events);
  } catch (error) {
    return error;
  }
};

describe('An event that is to be saved', () => {
  it('F1 follows its predecessor without a gap', () => {
    const event = { type: 'roll.taken.v1', data: roll };
    expect(mint(event, event).map(({ sequence, partitionkey }) => [sequence, partitionkey])).toEqual([
      [8, subject],
      [9, subject],
    ]);
  });

  it('F1 is at most 64 KB', () => {
    const entries = Array.from({ length: 2_000 }, () => roll.entries[0]);
    expect(fault({ type: 'roll.taken.v1', data: { ...roll, entries } })).toMatchObject({ message: expect.stringContaining('larger') });
  });

  it('F1 that breaks its contract is a fault, not a refusal that a consumer would pass over', () => {
    const broken = fault({ type: 'roll.taken.v1', data: { ...roll, teacher: '金丝雀' } });
    expect(broken).toBeInstanceOf(Error);
    expect(broken).not.toBeInstanceOf(Refusal);
    expect(String(broken)).not.toContain('金丝雀');
    expect(fault({ type: 'roll.burnt.v1', data: {} })).toMatchObject({ message: expect.stringContaining('No contract') });
  });
});
