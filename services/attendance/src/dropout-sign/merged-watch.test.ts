import { fold } from '@baoxue/domain';
import { memoryMergedRecords } from '@baoxue/mongo';
import { enrolledCard } from '@baoxue/testing';
import { on, SCHOOL_DAYS, subject } from '../dropout-case/dropout-case.fixtures.js';
import { signDecider, type SignCommand, type SignContext, type SignEvent } from './dropout-sign.js';
import { mergedWatchHandlers } from './merged-watch.consumers.js';
import { lastWatch, openWatch, owedOn, type ChildWatch, type Watch } from './watch-state.js';

const [source, kept, last] = [subject.studentId, '0197a000-0000-7000-8000-000000000002', '0197a000-0000-7000-8000-000000000003'];
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
  /** Records that were closed before anybody said why. */
  let closed: readonly string[] = [];
  afterEach(() => void (closed = []));

  /** Both records in memory, as the registry's events reach them. */
  async function merged(ownSigns: readonly SignEvent[], ...of: readonly SignEvent[]) {
    const followed = new Map<string, { id: string; reopens: string }>([[kept, { id: 'case-2', reopens: 'case-1' }]]);
    const states = new Map<string, ChildWatch>([
      [subject.studentId, fold(signDecider.evolve, signDecider.initialState(), of)],
      [kept, fold(signDecider.evolve, signDecider.initialState(), ownSigns)],
    ]);
    const records = memoryMergedRecords();
    const stateOf = (id: string) => states.get(id) ?? signDecider.initialState();
    async function act(id: string, command: SignCommand, context = at(second)) {
      states.set(id, signDecider.decide(command, stateOf(id), context).reduce(signDecider.evolve, stateOf(id)));
    }
    const handlers = mergedWatchHandlers({
      cards: {
        find: async (ids) => new Map(ids.map((id) => [id, enrolledCard(id, subject, closed.includes(id) ? { lifeStatus: 'left' } : {})])),
      },
      records,
      watchOf: async (id) => stateOf(id),
      caseOf: async (id) => followed.get(id) ?? null,
      handle: ({ studentId }, command) => act(studentId, command),
    });
    const hear = (type: string, data: object) => handlers[type]?.({ data: { ...subject, on: second, ...data } } as never);
    async function merge(studentId: string, intoStudentId: string) {
      await act(studentId, { type: 'FollowChild', subject, ends: true });
      await records.merge(studentId, intoStudentId, second);
      await hear('student.merged.v1', { studentId, intoStudentId });
    }
    async function unmerge(studentId = source, fromStudentId = kept) {
      await records.unmerge(studentId);
      await hear('student.unmerged.v1', { studentId, fromStudentId });
    }
    await merge(source, kept);
    const open = (of: readonly string[] = [source, kept]) => of.map((id) => openWatch(stateOf(id)));
    return {
      ...{ act, open, followed, merge, unmerge },
      ended: () => [source, kept].map((id) => lastWatch(stateOf(id))),
      owed: () => owedBy(openWatch(stateOf(kept))),
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

  it('A3 B4 goes on through a record that is merged on, and what came from each goes back to it', async () => {
    const other = { ...recorded, sign: { ...sign, code: 'tired-of-study' } } as const;
    const codes = (two: Awaited<ReturnType<typeof merged>>) =>
      two.open([source, kept, last]).map((watch) => watch?.signs.map(({ code }) => code));
    const withoutCase = async () => {
      const two = await merged([other], recorded);
      two.followed.clear();
      return two;
    };
    const inOrder = await withoutCase();
    await inOrder.merge(kept, last);
    expect(codes(inOrder)).toEqual([undefined, undefined, ['tired-of-study', 'looking-for-work']]);
    await inOrder.unmerge(kept, last);
    expect(codes(inOrder)).toEqual([undefined, ['tired-of-study', 'looking-for-work'], undefined]);
    await inOrder.unmerge();
    expect(codes(inOrder)).toEqual([['looking-for-work'], ['tired-of-study'], undefined]);

    const firstUndone = await withoutCase();
    await firstUndone.merge(kept, last);
    await firstUndone.unmerge();
    expect(codes(firstUndone)).toEqual([['looking-for-work'], undefined, ['tired-of-study']]);
    await firstUndone.unmerge(kept, last);
    expect(codes(firstUndone)).toEqual([['looking-for-work'], ['tired-of-study'], undefined]);
  });

  it('A3 B4 goes on under the last record when the one between was closed for it before the first was told to go there', async () => {
    closed = [kept];
    const three = await merged([], recorded);
    expect(three.open()).toEqual([null, null]);
    await three.merge(kept, last);
    expect(three.open([last])).toMatchObject([{ signs: [sign] }]);
    await three.unmerge();
    expect(three.open([source, last])).toMatchObject([{ signs: [sign] }, null]);
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
