import { newId } from '@baoxue/domain';
import { eventOf } from './bus.contract.js';
import { positionOf, type DeadLetter, type DeadLetters, type LetterFilter } from './dead-letter.js';
import type { Inbox } from './inbox.js';

const at = (minute: number) => new Date(Date.UTC(2026, 4, 6, 1, minute));

/** What every inbox promises. Run over memory and over the database. */
export function describeInbox(name: string, create: () => Inbox): void {
  describe(`The ${name} inbox`, () => {
    it('F1 moves a stream on once, whoever asks first', async () => {
      const [inbox, stream] = [create(), newId()];
      await Promise.all([inbox.advance(stream, 1), inbox.advance(stream, 1)]);
      for (const sequence of [3, 1]) await inbox.advance(stream, sequence);
      expect(await inbox.position(stream)).toEqual({ lastSequence: 1, waiting: null });
    });

    it('F1 moves many streams on at once, each from where it stands', async () => {
      const [inbox, streams] = [create(), Array.from({ length: 40 }, () => newId())];
      const all = () => Promise.all(streams.map(async (stream) => (await inbox.position(stream)).lastSequence));
      await inbox.changeWaiting(streams[1] ?? '', null, { why: 'gap', since: at(1) });
      await inbox.advance(streams[0] ?? '', 1);
      await Promise.all(streams.map((stream) => inbox.advance(stream, 1)));
      expect(await all()).toEqual(streams.map(() => 1));
      await inbox.advance(streams[2] ?? '', 2);
      await Promise.all(streams.map((stream, index) => inbox.advance(stream, index < 20 ? 2 : 3)));
      expect(await all()).toEqual(streams.map((_stream, index) => (index < 20 ? 2 : 1)));
    });

    it('fault F18 keeps what came early until it is released', async () => {
      const [inbox, stream, subject] = [create(), newId(), newId()];
      for (const sequence of [5, 3]) await inbox.hold(stream, eventOf(subject, sequence));
      await inbox.hold(stream, eventOf(subject, 3));
      expect(await inbox.held(stream, 2)).toBeNull();
      expect(await inbox.held(stream, 3)).toMatchObject({ sequence: 3 });
      expect([await inbox.countHeld(stream), await inbox.firstHeldAfter(stream, 1), await inbox.firstHeldAfter(stream, 3)]).toEqual([
        2, 3, 5,
      ]);
      await inbox.release(stream, 3);
      expect(await inbox.held(stream, 3)).toBeNull();
      expect(await inbox.firstHeldAfter(stream, 5)).toBeNull();
    });

    it('fault F20 lets a stream wait and no other, and changes why only as it was read', async () => {
      const [inbox, stream, other] = [create(), newId(), newId()];
      const [gap, parked] = [
        { why: 'gap', since: at(1) },
        { why: 'parked', since: at(2) },
      ] as const;
      expect(await inbox.changeWaiting(stream, null, gap)).toBe(true);
      expect(await inbox.changeWaiting(stream, null, gap)).toBe(false);
      expect((await inbox.position(stream)).waiting).toEqual(gap);
      expect((await inbox.position(other)).waiting).toBeNull();
      await inbox.advance(stream, 1);
      expect(await inbox.changeWaiting(stream, { why: 'gap', since: at(0) }, parked)).toBe(false);
      expect(await inbox.changeWaiting(stream, gap, parked)).toBe(true);
      expect(await inbox.changeWaiting(stream, parked, null)).toBe(true);
      expect(await inbox.position(stream)).toEqual({ lastSequence: 1, waiting: null });
    });

    it('fault F18 lists the streams that wait, longest first', async () => {
      const [inbox, first, second, parked] = [create(), newId(), newId(), newId()];
      await inbox.changeWaiting(second, null, { why: 'gap', since: at(2) });
      await inbox.changeWaiting(first, null, { why: 'gap', since: at(1) });
      await inbox.changeWaiting(parked, null, { why: 'parked', since: at(0) });
      expect(await inbox.waiting({ why: 'gap', limit: 10 })).toEqual([
        { stream: first, lastSequence: 0, why: 'gap', since: at(1) },
        { stream: second, lastSequence: 0, why: 'gap', since: at(2) },
      ]);
      expect([await inbox.countWaiting('gap'), await inbox.countWaiting('parked')]).toEqual([2, 1]);
    });
  });
}

/** What every keeper of dead letters promises. Run over memory and over the database. */
export function describeDeadLetters(name: string, create: () => DeadLetters): void {
  const found = async (letters: DeadLetters, filter: LetterFilter) =>
    (await letters.page(filter, { first: 10, after: null })).entries.map(({ entry }) => entry);
  const letter = (changes: Partial<DeadLetter> = {}): DeadLetter => ({
    id: newId(),
    consumer: 'test',
    reason: 'HANDLER_FAILED',
    detail: 'TypeError',
    topic: 'baoxue.poverty-aid.ledger',
    place: null,
    stream: null,
    subject: newId(),
    type: 'ledger.changed.v1',
    sequence: 1,
    sizeBytes: 1,
    at: at(1).toISOString(),
    resolution: null,
    ...changes,
  });

  describe(`The ${name} keeper of dead letters`, () => {
    it('F4 keeps a letter once, and as it was dealt with', async () => {
      const [letters, one] = [create(), letter()];
      expect([await letters.put(one), await letters.put(one)]).toEqual([true, false]);
      const resolution = { how: 'skipped', by: 'officer', at: at(2).toISOString() } as const;
      await letters.resolve(one.id, resolution);
      await letters.put(one);
      expect(await found(letters, {})).toEqual([]);
      expect(await found(letters, { resolved: true })).toEqual([{ ...one, resolution }]);
    });

    it('F4 finds letters by id, consumer, key, type, reason and time, oldest first', async () => {
      const letters = create();
      const all = [
        letter({ at: at(3).toISOString(), type: 'aid.review.opened.v1' }),
        letter({ reason: 'GAP' }),
        letter({ consumer: 'other', at: at(2).toISOString() }),
      ];
      for (const each of all) await letters.put(each);
      const [late, gap, other] = all as [DeadLetter, DeadLetter, DeadLetter];
      const ids = async (filter: LetterFilter) => (await found(letters, filter)).map(({ id }) => id);
      expect(await ids({})).toEqual([gap.id, other.id, late.id]);
      expect(await ids({ id: late.id })).toEqual([late.id]);
      expect(await ids({ consumer: 'other' })).toEqual([other.id]);
      expect(await ids({ subject: gap.subject ?? '' })).toEqual([gap.id]);
      expect(await ids({ type: 'aid.review.opened.v1' })).toEqual([late.id]);
      expect(await ids({ reason: 'GAP' })).toEqual([gap.id]);
      expect(await ids({ since: at(2).toISOString(), until: at(3).toISOString() })).toEqual([other.id]);

      const page = await letters.page({}, { first: 1, after: null });
      expect([page.entries.map(({ entry }) => entry.id), page.hasNextPage]).toEqual([[gap.id], true]);
      const next = await letters.page({}, { first: 2, after: page.entries[0]?.position ?? null });
      expect([next.entries.map(({ entry }) => entry.id), next.hasNextPage]).toEqual([[other.id, late.id], false]);
      expect((await letters.page({ since: at(3).toISOString() }, { first: 9, after: positionOf(gap) })).entries).toHaveLength(1);
    });
  });
}
