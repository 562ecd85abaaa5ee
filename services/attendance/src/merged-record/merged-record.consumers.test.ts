import { memoryMergedRecords } from '@baoxue/mongo';
import { enrolledCard } from '@baoxue/testing';
import { away, count, days, on, subject, suspected } from '../dropout-case/dropout-case.fixtures.js';
import { dropoutCaseDecider, isUnended, type DropoutCase, type DropoutCommand } from '../dropout-case/index.js';
import { mergedRecordHandlers } from './merged-record.consumers.js';
import type { CarriedCase } from './standing-subject.js';

const { decide, evolve, initialState } = dropoutCaseDecider;
const today = '2026-05-12';
const [source, kept, last] = [subject.studentId, '0197a000-0000-7000-8000-000000000002', '0197a000-0000-7000-8000-000000000003'];
const cardOf = (studentId: string, isClosed = false) => enrolledCard(studentId, subject, isClosed ? { lifeStatus: 'left' } : {});

/** Records of one child in memory, each with the case it had before the merge. */
function records(...before: readonly (readonly [id: string, studentId: string])[]) {
  const cases = new Map<string, DropoutCase>(
    before.map(([id, studentId]) => [id, evolve(initialState(), { ...suspected, subject: { ...subject, studentId } })]),
  );
  const recounted: string[][] = [];
  const carried: CarriedCase[] = [];
  const closed = new Set<string>();
  const faults: Error[] = [];
  const registers = { shown: true };
  const rungs = new Map<string, number>();
  // As the store lists them: by the day of suspicion, which one case takes over from another; of the same day in any order.
  const ofStudent = (studentId: string) =>
    [...cases].flatMap(([id, state]) => (state.status !== 'None' && state.subject.studentId === studentId ? [{ id, state }] : []));
  async function handleCase(id: string, command: DropoutCommand) {
    const state = decide(command, cases.get(id) ?? initialState(), on(today)).reduce(evolve, cases.get(id) ?? initialState());
    if (state.status !== 'None') cases.set(id, state);
    return { state };
  }
  const handlers = mergedRecordHandlers({
    records: memoryMergedRecords(),
    cards: { find: async (ids) => new Map(ids.map((id) => [id, cardOf(id, closed.has(id))])) },
    casesOf: async (ids) => new Map(ids.map((id) => [id, ofStudent(id)])),
    findCase: async (id) => (cases.has(id) ? { id, state: cases.get(id) ?? initialState() } : null),
    handleCase,
    showsAbsence: async () => registers.shown,
    rungsOn: async (id) => rungs.get(id) ?? 0,
    async carryOn(each) {
      const fault = faults.pop();
      if (fault) throw fault;
      carried.push(each);
    },
    recount: async (ids) => void recounted.push([...ids]),
  });
  let events = 0;
  const hear = (type: string, data: object, id = `event-${(events += 1)}`) =>
    handlers[type]?.({ id, data: { ...cardOf(source), on: today, ...data } } as never);
  async function close(record: string) {
    closed.add(record);
    for (const { id, state } of ofStudent(record))
      if (isUnended(state)) await handleCase(id, { type: 'FollowChild', subject: state.subject, ends: true });
  }
  return {
    /** The registry closes the record, and then says why. */
    async merge(studentId = source, intoStudentId = kept) {
      await close(studentId);
      await hear('student.merged.v1', { studentId, intoStudentId });
    },
    async unmerge(id?: string, studentId = source, fromStudentId = kept) {
      closed.delete(studentId);
      await hear('student.unmerged.v1', { studentId, fromStudentId }, id);
    },
    act: handleCase,
    close,
    open: (of: readonly string[] = [source, kept]) => of.map((id) => ofStudent(id).find(({ state }) => isUnended(state))?.state ?? null),
    openId: (studentId: string) => ofStudent(studentId).find(({ state }) => isUnended(state))?.id ?? '',
    stateOf: (id: string) => cases.get(id),
    confirm: async (id: string) => {
      await handleCase(id, count(away(6)));
      await handleCase(id, { type: 'ConfirmDropout', sealedNames: null });
    },
    ...{ recounted, carried, faults, registers, rungs },
  };
}

const facts = { status: 'Suspected', absentSince: suspected.absentSince };

describe('Two records of one child', () => {
  it('A3 B5 have one case, under the record that stands, and the child’s days are looked at as one', async () => {
    const two = records(['first', source]);
    await two.merge();
    expect(two.open()).toMatchObject([null, { ...facts, reopens: 'first' }]);
    expect(two.recounted).toEqual([[kept]]);
  });

  it('A3 B4 keep a dropout that a person confirmed, through the merge and through its undoing', async () => {
    const two = records(['first', source]);
    await two.act('first', count(away(6)));
    await two.act('first', { type: 'ConfirmDropout', sealedNames: null });
    await two.merge();
    expect(two.open()).toMatchObject([null, { status: 'DroppedOut' }]);
    for (let times = 0; times < 2; times += 1) await two.unmerge('undone');
    expect(two.open()).toMatchObject([{ status: 'DroppedOut', absentSince: suspected.absentSince }, null]);
  });

  it('A3 B5 keep the case of the record that stands when both have one, and give the other its own back', async () => {
    const two = records(['first', source], ['own', kept]);
    await two.merge();
    expect([two.open()[0], two.openId(kept)]).toEqual([null, 'own']);
    await two.unmerge();
    expect(two.open()).toMatchObject([{ ...facts, reopens: 'first' }, facts]);
    expect(two.openId(kept)).toBe('own');
  });

  it('A3 B7 B8 B9 have what hangs on the case given back though a fault came between the case and that', async () => {
    const two = records(['first', source], ['own', kept]);
    await two.merge();
    two.faults.push(new Error('The database went away'));
    await expect(two.unmerge('undone')).rejects.toThrow('went away');
    await two.unmerge('undone');
    expect(two.carried).toMatchObject([{ from: ['first'], to: two.openId(source) }]);
    expect(two.stateOf('first')).toMatchObject({ goesOnAs: two.openId(source) });
  });

  it('A3 B7 B8 B9 have the ladder, the holds and the referrals of the case with the child, and back with it', async () => {
    const two = records(['first', source]);
    await two.confirm('first');
    await two.merge();
    const second = two.openId(kept);
    expect(two.stateOf('first')).toMatchObject({ status: 'Withdrawn', goesOnAs: second });
    await two.unmerge();
    expect(two.stateOf(second)).toMatchObject({ status: 'Withdrawn', goesOnAs: two.openId(source) });
    expect(two.carried).toEqual([
      { from: ['first'], to: second, subject: expect.objectContaining({ studentId: kept }) },
      { from: [second], to: two.openId(source), subject: expect.objectContaining({ studentId: source }) },
    ]);
  });

  it('A3 B7 have the ladder that stands now when they are merged once more on the day the merge was undone', async () => {
    const two = records(['first', source]);
    await two.confirm('first');
    await two.merge();
    await two.unmerge();
    const back = two.openId(source);
    await two.merge();
    expect(two.open()).toMatchObject([null, { status: 'DroppedOut', reopens: back }]);
    expect(two.carried.at(-1)).toMatchObject({ from: [back], to: two.openId(kept) });
  });

  it('A3 B4 let a confirmed dropout fall that the registers of both refute, and give it back to the record that it stood on', async () => {
    const two = records(['first', source]);
    await two.confirm('first');
    two.registers.shown = false;
    await two.merge();
    expect([two.open(), two.carried]).toEqual([[null, null], []]);
    await two.unmerge();
    expect(two.open()).toMatchObject([{ status: 'DroppedOut' }, null]);
    expect(two.carried).toMatchObject([{ from: ['first'], to: two.openId(source) }]);
  });

  it('A3 B7 join two cases in the one that is further, and give each record its own back, told once or twice', async () => {
    const two = records(['first', source], ['own', kept]);
    await two.confirm('first');
    await two.merge();
    const joined = two.openId(kept);
    expect(two.open()).toMatchObject([null, { status: 'DroppedOut', reopens: 'first', inPlaceOf: 'own' }]);
    expect(two.carried).toMatchObject([{ from: ['first', 'own'], to: joined }]);
    for (let times = 0; times < 2; times += 1) await two.unmerge('undone');
    expect(two.open()).toMatchObject([{ status: 'DroppedOut' }, { status: 'Suspected', reopens: 'own' }]);
    expect(two.carried.slice(1, 3)).toMatchObject([
      { from: [joined], to: two.openId(source) },
      { from: ['own'], to: two.openId(kept) },
    ]);
  });

  it('A3 B5 keep the case that took the place of another when a merge is undone that lent none', async () => {
    const three = records(['first', source], ['own', kept]);
    await three.confirm('first');
    await three.merge();
    const joined = three.openId(kept);
    await three.merge(last, kept);
    await three.unmerge('the other undone', last);
    expect([three.open([source, last]), three.openId(kept)]).toEqual([[null, null], joined]);
  });

  it('A3 B5 bring nothing back that had ended by itself, before the merge or in it', async () => {
    const over = records(['first', source]);
    await over.act('first', count(days('present')));
    await over.merge();
    expect(over.open()).toEqual([null, null]);

    const within = records(['first', source]);
    await within.merge();
    await within.act(within.openId(kept), count(days('present')));
    await within.unmerge();
    expect(within.open()).toEqual([null, null]);
  });
});

describe('Three records of one child, one merged into the next', () => {
  const all = [source, kept, last];
  const has = (three: ReturnType<typeof records>) => three.open(all).map((state) => state !== null);

  describe.each(['in their order', 'the second first'])('A3 B5 told %s', (order) => {
    async function merged() {
      const three = records(['first', source]);
      const links = [[source, kept] as const, [kept, last] as const];
      // What a school sees of its own record is told before; the merges of two records come in any order.
      await three.close(source);
      for (const [one, into] of order === 'in their order' ? links : links.toReversed()) await three.merge(one, into);
      return three;
    }

    it('A3 B5 have the case under the last, and back under each as the merges are undone', async () => {
      const three = await merged();
      expect(has(three)).toEqual([false, false, true]);
      await three.unmerge('second undone', kept, last);
      expect(has(three)).toEqual([false, true, false]);
      await three.unmerge('first undone');
      expect(has(three)).toEqual([true, false, false]);
    });

    it('A3 B5 have the case under the first when its merge is undone while the other stands', async () => {
      const three = await merged();
      for (let times = 0; times < 2; times += 1) await three.unmerge('first undone');
      expect(has(three)).toEqual([true, false, false]);
      await three.unmerge('second undone', kept, last);
      expect(has(three)).toEqual([true, false, false]);
    });
  });

  it('A3 B5 B7 give the second its own back, which had given way, under the last that it was merged into', async () => {
    const three = records(['first', source], ['own', kept]);
    await three.confirm('first');
    await three.confirm('own');
    three.rungs.set('first', 1);
    await three.merge();
    await three.merge(kept, last);
    for (let times = 0; times < 2; times += 1) await three.unmerge('first undone');
    expect(three.open(all)).toMatchObject([{ status: 'DroppedOut' }, null, { status: 'DroppedOut', reopens: 'own' }]);
    expect(three.carried.at(-1)).toMatchObject({ from: ['own'], to: three.openId(last) });
    await three.unmerge('second undone', kept, last);
    expect(has(three)).toEqual([true, true, false]);
  });

  it('A3 B5 have the case under the last when the second was closed for it before the first was told to go there', async () => {
    const three = records(['first', source]);
    await three.confirm('first');
    await three.close(kept);
    await three.merge();
    expect(has(three)).toEqual([false, false, false]);
    await three.merge(kept, last);
    expect(three.open(all)).toMatchObject([null, null, { status: 'DroppedOut', reopens: 'first' }]);
    await three.unmerge('second undone', kept, last);
    expect(has(three)).toEqual([false, true, false]);
    await three.unmerge('first undone');
    expect(has(three)).toEqual([true, false, false]);
  });

  it('A3 B5 leave a case where it came from, whatever record it was under before that merge was undone', async () => {
    const three = records(['first', source]);
    await three.merge();
    await three.unmerge('undone');
    await three.merge(source, last);
    await three.merge(kept, last);
    await three.unmerge('other undone', kept, last);
    expect(has(three)).toEqual([false, false, true]);
    await three.unmerge('its own undone', source, last);
    expect(has(three)).toEqual([true, false, false]);
  });
});
