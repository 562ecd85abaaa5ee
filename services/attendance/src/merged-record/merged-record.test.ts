import { fold } from '@baoxue/domain';
import { enrolledCard } from '@baoxue/testing';
import { away, count, days, on, SCHOOL_DAYS, subject, suspected } from '../dropout-case/dropout-case.fixtures.js';
import { dropoutCaseDecider, isUnended, type DropoutCase, type DropoutCommand, type OpenedCase } from '../dropout-case/index.js';
import { signDecider, type SignCommand, type SignContext, type SignEvent } from '../dropout-sign/dropout-sign.js';
import { mergedWatchHandlers } from '../dropout-sign/merged-watch.consumers.js';
import { lastWatch, openWatch, owedOn, type ChildWatch, type Watch } from '../dropout-sign/watch-state.js';
import { fateOf, type Fate, type Standing } from './merged-record.js';
import { mergedRecordHandlers } from './merged-record.consumers.js';
import type { CarriedCase } from './standing-subject.js';

const { decide, evolve, initialState } = dropoutCaseDecider;
const today = '2026-05-12';
const [source, kept] = [subject.studentId, '0197a000-0000-7000-8000-000000000002'];
const cardOf = (studentId: string) => enrolledCard(studentId, subject);

/** Two records of one child in memory, each with the case it had before the merge. */
function records(...before: readonly (readonly [id: string, studentId: string])[]) {
  const cases = new Map<string, DropoutCase>(
    before.map(([id, studentId]) => [id, evolve(initialState(), { ...suspected, subject: { ...subject, studentId } })]),
  );
  const merged = new Map<string, string>();
  const recounted: string[][] = [];
  const carried: CarriedCase[] = [];
  const registers = { shown: true };
  const rungs = new Map<string, number>();
  const ofStudent = (studentId: string) =>
    [...cases]
      .flatMap(([id, state]) => (state.status !== 'None' && state.subject.studentId === studentId ? [{ id, state }] : []))
      .reverse();
  async function handleCase(id: string, command: DropoutCommand) {
    const state = decide(command, cases.get(id) ?? initialState(), on(today)).reduce(evolve, cases.get(id) ?? initialState());
    if (state.status !== 'None') cases.set(id, state);
    return { state };
  }
  const handlers = mergedRecordHandlers({
    records: {
      merge: async (id, _into, day) => void merged.set(id, day),
      unmerge: async (id) => void merged.delete(id),
      mergedOn: async (id) => merged.get(id) ?? null,
    },
    cards: { find: async (ids) => new Map(ids.map((id) => [id, cardOf(id)])) },
    casesOf: async (ids) => new Map(ids.map((id) => [id, ofStudent(id)])),
    handleCase,
    showsAbsence: async () => registers.shown,
    rungsOn: async (id) => rungs.get(id) ?? 0,
    carryOn: async (each) => void carried.push(each),
    recount: async (ids) => void recounted.push([...ids]),
  });
  let events = 0;
  const hear = (type: string, data: object, id = `event-${(events += 1)}`) =>
    handlers[type]?.({ id, data: { ...cardOf(source), on: today, ...data } } as never);
  return {
    /** The registry closes the record, and then says why. */
    async merge() {
      for (const { id, state } of ofStudent(source))
        if (isUnended(state)) await handleCase(id, { type: 'FollowChild', subject: state.subject, ends: true });
      await hear('student.merged.v1', { intoStudentId: kept });
    },
    unmerge: (id?: string) => hear('student.unmerged.v1', { fromStudentId: kept }, id),
    act: handleCase,
    open: () => [source, kept].map((id) => ofStudent(id).find(({ state }) => isUnended(state))?.state ?? null),
    openId: (studentId: string) => ofStudent(studentId).find(({ state }) => isUnended(state))?.id ?? '',
    stateOf: (id: string) => cases.get(id),
    confirm: async (id: string) => {
      await handleCase(id, count(away(6)));
      await handleCase(id, { type: 'ConfirmDropout', sealedNames: null });
    },
    ...{ recounted, carried, registers, rungs },
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

describe('What becomes of the case of a merged record', () => {
  const suspicion = evolve(initialState(), suspected) as OpenedCase;
  const standing = (changes: Partial<OpenedCase> = {}, rungs = 0): Standing => ({ state: { ...suspicion, ...changes }, rungs });
  const dropout = (rungs = 0) => standing({ confirmedOn: '2026-05-11' }, rungs);
  const back = standing({ confirmedOn: '2026-05-11', returnedOn: '2026-05-12' });

  it.each<[string, Standing, Standing | null, boolean, Fate]>([
    ['a confirmed dropout goes on where no case stands', dropout(2), null, true, 'goes-on'],
    ['a suspicion goes on, and the count looks at it', standing(), null, false, 'goes-on'],
    ['a child that was back is observed on', back, null, false, 'goes-on'],
    ['a confirmed dropout that the registers of both refute was a wrong alarm', dropout(2), null, false, 'was-wrong-alarm'],
    ['and is one beside another case too', dropout(2), standing(), false, 'was-wrong-alarm'],
    ['a decision is further than a suspicion', dropout(), standing(), true, 'goes-on-in-place'],
    ['of two dropouts that with more rungs is further', dropout(2), dropout(1), true, 'goes-on-in-place'],
    ['with as many, that of the record that stands goes on', dropout(1), dropout(1), true, 'gives-way'],
    ['so it does when it is further', dropout(1), dropout(2), true, 'gives-way'],
    ['a suspicion gives way to any case', standing(), standing(), true, 'gives-way'],
    ['a dropout gives way where the child is back', dropout(3), back, true, 'gives-way'],
    ['an observation gives way to an absence', back, standing(), true, 'gives-way'],
  ])('A3 B4 B7 %s', (_rule, former, own, isShown, fate) => expect(fateOf(former, own, isShown)).toBe(fate));
});

const [first = '', second = ''] = SCHOOL_DAYS;
const at = (today: string): SignContext => ({
  today,
  openCaseId: null,
  rules: { persuadeWithinSchoolDays: 1, escalationEverySchoolDays: 2 },
  addSchoolDays: on(today).addSchoolDays,
});
const sign = { code: 'looking-for-work', on: first, by: 'class-teacher' } as const;
const recordedSign = signDecider.decide({ type: 'RecordSign', subject, sign, isExpected: true }, { status: 'None' }, at(first))[0];
const recorded = recordedSign as Extract<SignEvent, { type: 'SignRecorded' }>;
const passed: SignEvent = { type: 'WatchEnded', on: second, caseId: 'case-1' };
const persuade = {
  type: 'RecordPersuasion',
  persuasion: { on: second, participants: ['head'], outcome: 'undecided', by: 'head' },
} as const;
const owedBy = (watch: Watch | null | undefined) => (watch ? owedOn(watch).map(({ accountable }) => accountable) : []);

describe('The watch of a child with two records', () => {
  /** Both records in memory, as the registry's events reach them. */
  async function merged(ownSigns: readonly SignEvent[], ...of: readonly SignEvent[]) {
    const followed = new Map<string, { id: string; reopens: string }>([[kept, { id: 'case-2', reopens: 'case-1' }]]);
    const states = new Map<string, ChildWatch>([
      [subject.studentId, fold(signDecider.evolve, signDecider.initialState(), of)],
      [kept, fold(signDecider.evolve, signDecider.initialState(), ownSigns)],
    ]);
    const stateOf = (id: string) => states.get(id) ?? signDecider.initialState();
    async function act(id: string, command: SignCommand, context = at(second)) {
      states.set(id, signDecider.decide(command, stateOf(id), context).reduce(signDecider.evolve, stateOf(id)));
    }
    const handlers = mergedWatchHandlers({
      cards: { find: async (ids) => new Map(ids.map((id) => [id, enrolledCard(id, subject)])) },
      watchOf: async (id) => stateOf(id),
      caseOf: async (id) => followed.get(id) ?? null,
      handle: ({ studentId }, command) => act(studentId, command),
    });
    const hear = (type: string, data: object) => handlers[type]?.({ data: { ...subject, on: second, ...data } } as never);
    await act(subject.studentId, { type: 'FollowChild', subject, ends: true });
    await hear('student.merged.v1', { intoStudentId: kept });
    const open = () => [subject.studentId, kept].map((id) => openWatch(stateOf(id)));
    return {
      ...{ act, open, followed },
      ended: () => [subject.studentId, kept].map((id) => lastWatch(stateOf(id))),
      owed: () => owedBy(openWatch(stateOf(kept))),
      unmerge: () => hear('student.unmerged.v1', { fromStudentId: kept }),
    };
  }

  it('A3 B4 goes on under the record that stands, and back with what was done since', async () => {
    const two = await merged([], recorded);
    expect(two.open()).toMatchObject([null, { signs: [sign], steps: [{ dueOn: second }, { dueOn: second }] }]);
    await two.act(kept, persuade);
    await two.unmerge();
    await two.unmerge();
    const [back, none] = two.open();
    expect([back?.signs, none]).toEqual([[sign], null]);
    expect(back?.steps.map(({ doneOn }) => doneOn)).toEqual([second, null]);
  });

  it('A3 B4 stands beside the signs of the other record, each with its own when the merge is undone', async () => {
    const other = { ...recorded, sign: { ...sign, code: 'tired-of-study' } } as const;
    const two = await merged([other], recorded);
    expect(two.open()).toMatchObject([null, { signs: [{ code: 'tired-of-study' }, { code: 'looking-for-work' }] }]);
    expect(two.owed()).toEqual(['head', 'responsible-inspector']);
    await two.unmerge();
    expect(two.open().map((watch) => watch?.signs.map(({ code }) => code))).toEqual([['looking-for-work'], ['tired-of-study']]);
    expect(two.open().map((watch) => watch?.steps.filter(({ doneOn }) => doneOn === null).length)).toEqual([2, 2]);
  });

  it('A3 B4 is not carried when it had ended before', async () => {
    const before = { ...passed, caseId: 'case-0' };
    expect((await merged([], recorded, before)).ended()).toMatchObject([{ ended: { caseId: 'case-0' } }, null]);
  });

  it('A3 B4 leads into the case that goes on under the record that stands, and is watched again when that was a wrong alarm', async () => {
    const two = await merged([], recorded, passed);
    expect(two.ended()).toMatchObject([{}, { signs: [sign], ended: { caseId: 'case-2' } }]);
    await two.act(kept, { type: 'ReopenWatch', caseId: 'case-2', subject });
    expect(two.owed()).toEqual(['head', 'responsible-inspector']);
  });

  it('A3 B4 goes with its case when the merge is undone, and the record that stood is not watched for it', async () => {
    const two = await merged([], recorded, passed);
    two.followed.set(subject.studentId, { id: 'case-3', reopens: 'case-2' });
    for (let times = 0; times < 2; times += 1) await two.unmerge();
    await two.act(kept, { type: 'ReopenWatch', caseId: 'case-2', subject });
    expect(two.open()).toEqual([null, null]);
    await two.act(subject.studentId, { type: 'ReopenWatch', caseId: 'case-3', subject });
    expect(two.open()).toMatchObject([{ signs: [sign] }, null]);
  });
});
