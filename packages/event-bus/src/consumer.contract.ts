import { newId, Refusal } from '@baoxue/domain';
import { eventOf, recordOf, TOPIC, until } from './bus.contract.js';
import { startConsumer, type ConsumerOptions } from './consumer.js';
import type { DeadLetter, DeadLetterReason, DeadLetters, LetterFilter } from './dead-letter.js';
import type { Inbox } from './inbox.js';
import { replayLearnt, replayLetter, skipLetter } from './operate.js';
import type { EventBus, ReceivedRecord, RecordPlace, Subscription } from './ports.js';
import { silent } from './silent.js';

export interface ConsumerBackends {
  readonly bus: () => EventBus;
  readonly inbox: (consumer: string) => Inbox;
  readonly deadLetters: () => DeadLetters;
}

const GAP_PARKED_AFTER_MS = 1_000;
/** Stands for a person's data in poison and in the text of faults: it must turn up nowhere. */
const CANARY = '金丝雀';
const json = (value: object) => Buffer.from(JSON.stringify(value));
const poisonous: readonly [string, DeadLetterReason, (subject: string) => { key: string | null; value: Buffer | null }][] = [
  ['invalid JSON', 'NOT_JSON', (key) => ({ key, value: Buffer.from(`{"name":"${CANARY}"`) })],
  ['a wrong schema', 'CONTRACT_BROKEN', (key) => ({ key, value: json({ ...eventOf(key, 1), data: { name: CANARY } }) })],
  ['an unknown type v99', 'UNKNOWN_TYPE', (key) => ({ key, value: json({ ...eventOf(key, 1), type: 'ledger.changed.v99' }) })],
  ['the type of another topic', 'FOREIGN_TOPIC', (key) => ({ key, value: json({ ...eventOf(key, 1), type: 'aid.review.opened.v1' }) })],
  ['no envelope', 'NOT_AN_EVENT', (key) => ({ key, value: json({ subject: CANARY }) })],
  ['more bytes than any event', 'TOO_LARGE', (key) => ({ key, value: Buffer.alloc(900_000, CANARY) })],
  ['a null key', 'NOT_AN_EVENT', () => ({ key: null, value: json({}) })],
  ['a null value', 'NO_VALUE', (key) => ({ key, value: null })],
  ['bad UTF-8', 'NOT_JSON', (key) => ({ key, value: Buffer.from([0x7b, 0xff, 0xfe, 0x7d]) })],
];

/** What a consumer promises about duplicates, disorder, poison and bugs. Run in memory, and on the real broker and database. */
export function describeConsumer(where: string, backends: ConsumerBackends): void {
  describe(`A consumer ${where}`, () => {
    const alarms: { readonly alarm?: string; readonly stream?: string }[] = [];
    const handled: [string, number][] = [];
    /** By subject: at which event the handler fails, and how. */
    const faults = new Map<string, { readonly sequence: number; readonly fault: Error }>();
    let options: ConsumerOptions;
    let subscription: Subscription;

    beforeAll(async () => {
      const name = newId();
      options = {
        bus: backends.bus(),
        inbox: backends.inbox(name),
        deadLetters: backends.deadLetters(),
        name,
        topics: [TOPIC],
        logger: { ...silent, error: (fields) => void alarms.push(fields) },
        gapParkedAfterMs: GAP_PARKED_AFTER_MS,
        handlers: {
          'ledger.changed.v1': async ({ subject, sequence }) => {
            const broken = faults.get(subject);
            if (broken?.sequence === sequence) throw broken.fault;
            handled.push([subject, sequence]);
          },
        },
      };
      subscription = await startConsumer(options);
    });
    afterAll(() => subscription.stop());

    const publish = (subject: string, ...sequences: number[]) =>
      options.bus.publish(sequences.map((sequence) => recordOf(subject, sequence)));
    const sequencesOf = (subject: string) => handled.filter(([about]) => about === subject).map(([, sequence]) => sequence);
    const heldOf = (subject: string) => options.inbox.countHeld(`${TOPIC}|${subject}`);
    const positionOf = (subject: string) => options.inbox.position(`${TOPIC}|${subject}`);
    const replay = (letter: DeadLetter) => replayLetter(letter, 'operator', options);
    async function lettersOf(filter: LetterFilter): Promise<DeadLetter[]> {
      const { entries } = await options.deadLetters.page({ consumer: options.name, ...filter }, { first: 100, after: null });
      return entries.map(({ entry }) => entry);
    }
    async function letterOf(subject: string): Promise<DeadLetter> {
      await until(async () => (await lettersOf({ subject })).length > 0, 'the dead letter');
      return (await lettersOf({ subject }))[0] as DeadLetter;
    }

    async function placeOfFirst(subject: string): Promise<RecordPlace> {
      const places: RecordPlace[] = [];
      const handle = async ({ key, place }: ReceivedRecord) => void (key === subject && places.push(place));
      const reading = await options.bus.subscribe({ group: newId(), topics: [TOPIC], handle });
      await until(() => places.length > 0, 'the record');
      await reading.stop();
      return places[0] as RecordPlace;
    }

    it('fault F17 applies an event once, though it comes ten times, in turn and at once', async () => {
      const [subject, record] = [newId(), recordOf(newId(), 1)];
      for (let times = 0; times < 5; times += 1) await options.bus.publish([record]);
      await Promise.all(Array.from({ length: 5 }, () => options.bus.publish([record])));
      await publish(record.key, 2);
      await publish(subject, 1);
      await until(() => sequencesOf(subject).length === 1 && sequencesOf(record.key).includes(2), 'the last events');
      expect(sequencesOf(record.key)).toEqual([1, 2]);
    });

    it('fault F18 restores the order of events that come as 3, 1, 2', async () => {
      const subject = newId();
      await publish(subject, 3, 1, 2);
      await until(async () => (await positionOf(subject)).waiting === null && sequencesOf(subject).length === 3, 'three events');
      expect(sequencesOf(subject)).toEqual([1, 2, 3]);
      expect(await positionOf(subject)).toEqual({ lastSequence: 3, waiting: null });
      expect(await heldOf(subject)).toBe(0);
    });

    it('fault F18 parks a stream with an alarm when a gap is not filled in time, and applies nothing behind it', async () => {
      const [subject, other] = [newId(), newId()];
      await publish(subject, 1, 3, 4);
      await publish(other, 1);
      expect(await letterOf(subject)).toMatchObject({ reason: 'GAP', stream: `${TOPIC}|${subject}`, sequence: 2, place: null });
      const stream = `${TOPIC}|${subject}`;
      await until(() => alarms.some((alarm) => alarm.alarm === 'stream-parked' && alarm.stream === stream), 'the alarm');
      await until(() => sequencesOf(other).length === 1, 'the other key');
      expect((await positionOf(subject)).waiting?.why).toBe('parked');
      expect(sequencesOf(subject)).toEqual([1]);
    });

    it('fault F18 F4 goes on in order when the missing event comes after all and the gap is replayed', async () => {
      const subject = newId();
      await publish(subject, 1, 3);
      const letter = await letterOf(subject);
      expect(await replay(letter)).toBe('still-failing');
      await publish(subject, 2);
      await until(async () => (await heldOf(subject)) === 2, 'the missing event to be held');
      expect(sequencesOf(subject)).toEqual([1]);
      expect(await replay(letter)).toBe('replayed');
      expect(sequencesOf(subject)).toEqual([1, 2, 3]);
      expect(await lettersOf({ subject, resolved: true })).toMatchObject([{ resolution: { how: 'replayed', by: 'operator' } }]);
    });

    it('F4 goes on without the missing events when an operator gives them up', async () => {
      const subject = newId();
      await publish(subject, 4, 5);
      await skipLetter(await letterOf(subject), 'operator', options);
      expect(sequencesOf(subject)).toEqual([4, 5]);
      expect(await positionOf(subject)).toEqual({ lastSequence: 5, waiting: null });
      expect(await lettersOf({ subject, resolved: true })).toMatchObject([
        { reason: 'GAP', sequence: 1, resolution: { how: 'skipped', by: 'operator' } },
      ]);
    });

    it.each(poisonous)('fault F19 puts %s aside as %s, delays no other key, and keeps none of it', async (_what, reason, poison) => {
      const [record, other] = [poison(newId()), newId()];
      await options.bus.publishRaw([{ topic: TOPIC, ...record }]);
      await publish(other, 1);
      await until(() => sequencesOf(other).length === 1, 'the other key', 5_000);
      const sizeBytes = record.value?.length ?? 0;
      const found = async () => (await lettersOf({ reason })).filter((letter) => letter.sizeBytes === sizeBytes);
      await until(async () => (await found()).length > 0, 'the dead letter');
      expect(JSON.stringify(await lettersOf({}))).not.toContain(CANARY);
    });

    it('fault F19 lets nothing overtake a poisoned event of the same key; what was forged is given up by an operator', async () => {
      const subject = newId();
      await publish(subject, 1);
      await options.bus.publishRaw([{ topic: TOPIC, key: subject, value: json({ ...eventOf(subject, 2), data: {} }) }]);
      await publish(subject, 3);
      await until(async () => (await heldOf(subject)) === 1, 'the third event to be held');
      const letter = await letterOf(subject);
      expect(await replay(letter)).toBe('still-failing');
      expect(sequencesOf(subject)).toEqual([1]);
      await skipLetter(letter, 'operator', options);
      expect(sequencesOf(subject)).toEqual([1, 3]);
    });

    it('fault F20 parks only the key whose handler fails; replay after the fix restores its order', async () => {
      const [subject, other] = [newId(), newId()];
      faults.set(subject, { sequence: 2, fault: new TypeError(`a bug that quotes ${CANARY}`) });
      await publish(subject, 1, 2, 3);
      await publish(other, 1);
      const letter = await letterOf(subject);
      expect(letter).toMatchObject({ reason: 'HANDLER_FAILED', detail: 'TypeError', sequence: 2 });
      await until(
        async () => sequencesOf(other).length === 1 && (await heldOf(subject)) === 2,
        'the other key, and what follows to be held',
      );
      expect(await replay(letter)).toBe('still-failing');
      faults.delete(subject);
      await publish(subject, 4);
      await until(async () => (await heldOf(subject)) === 3, 'the fourth event to be held');
      expect(await replay(letter)).toBe('replayed');
      expect(sequencesOf(subject)).toEqual([1, 2, 3, 4]);
      expect((await positionOf(subject)).waiting).toBeNull();
      expect(JSON.stringify(letter)).not.toContain(CANARY);
    });

    it('fault F25 takes up by itself what waited for a version that knows its type', async () => {
      const [subject, name] = [newId(), newId()];
      await publish(subject, 1, 2);
      await until(() => sequencesOf(subject).length === 2, 'both events');
      const place = await placeOfFirst(subject);
      // As an older version left it: the first event was of no type it knew.
      const upgraded = { ...options, name, inbox: backends.inbox(name) };
      const since = new Date();
      await upgraded.inbox.changeWaiting(`${TOPIC}|${subject}`, null, { why: 'parked', since });
      await upgraded.inbox.hold(`${TOPIC}|${subject}`, eventOf(subject, 2));
      const letter = {
        id: newId(),
        consumer: name,
        reason: 'UNKNOWN_TYPE',
        detail: null,
        topic: TOPIC,
        place,
        stream: `${TOPIC}|${subject}`,
      } as const;
      const type = 'ledger.changed.v1';
      await options.deadLetters.put({ ...letter, subject, type, sequence: 1, sizeBytes: 1, at: since.toISOString(), resolution: null });
      await replayLearnt(upgraded);
      expect(sequencesOf(subject)).toEqual([1, 2, 1, 2]);
      expect(await upgraded.inbox.position(`${TOPIC}|${subject}`)).toEqual({ lastSequence: 2, waiting: null });
    });

    it('F1 passes over an event that a rule refuses, and waits with one that cannot be decided yet', async () => {
      const [refused, undecided] = [newId(), newId()];
      const no = { rule: 'B2', zh: '', en: '' };
      faults.set(refused, { sequence: 1, fault: new Refusal({ ...no, code: 'CASE_NOT_OPEN' }) });
      faults.set(undecided, { sequence: 1, fault: new Refusal({ ...no, code: 'CALENDAR_UNKNOWN', temporary: true }) });
      await publish(refused, 1, 2);
      await publish(undecided, 1, 2);
      await until(() => sequencesOf(refused).length === 1, 'the event after the refused one');
      expect(sequencesOf(refused)).toEqual([2]);
      expect(await letterOf(undecided)).toMatchObject({ reason: 'HANDLER_FAILED', detail: 'CALENDAR_UNKNOWN' });
      await until(async () => (await positionOf(undecided)).waiting?.why === 'parked', 'the stream to be parked');
      expect(sequencesOf(undecided)).toEqual([]);
    });
  });
}
