import { fixedClock, fold } from '@baoxue/domain';
import { registeredStudent } from '../student/student.fixtures.js';
import { removalListDecider, type RemovalList } from './removal-list.js';
import { removing, type RemovingDeps } from './removing.store.js';

const studentId = registeredStudent.card.studentId;
const today = '2036-07-11';
const officer = (subject: string) => ({ subject, post: 'bureau-officer' });
const approved = fold(removalListDecider.evolve, removalListDecider.initialState(), [
  {
    ...{ type: 'ListPrepared', kind: 'registration', preparedBy: officer('one'), preparedOn: today },
    records: [{ studentId, leftOn: '2026-07-10', keptUntil: '2036-07-10' }],
  },
  { type: 'ListApproved', decidedBy: officer('other'), decidedOn: today },
]);

/** Documents in memory, each saved as a whole. */
function kept<S>(states: Map<string, S>) {
  const one = (id: string) => ({ id, version: 1, state: states.get(id) as S });
  return {
    load: async (id: string) => ({ ...one(id), alreadyApplied: false }),
    save: async (id: string, { state }: { readonly state: S }) => void states.set(id, state),
    find: async (id: string) => one(id),
    findMany: async (ids: readonly string[]) => new Map(ids.filter((id) => states.has(id)).map((id) => [id, one(id)])),
  };
}

it('G4 goes on where a process died between the blank record and its family, and records the removal once', async () => {
  const stay = { ...registeredStudent.enrolments[0], to: '2026-07-10', exitReason: 'graduated' };
  const card = { ...registeredStudent.card, lifeStatus: 'graduated' };
  const students = new Map([[studentId, { ...registeredStudent, card, enrolments: [stay] }]]);
  const lists = new Map<string, RemovalList>([['list', approved]]);
  const childrenOf = async (ids: readonly string[]) =>
    new Map(
      ids.map((id) => [id, [...students.values()].filter((each) => JSON.stringify([each.guardianships, each.householdId]).includes(id))]),
    );
  const [forgotten, entries]: [string[], unknown[]] = [[], []];
  let dies = true;
  const deps = {
    ...{ lists: kept(lists), holds: kept(new Map()), clock: fixedClock(`${today}T09:00:00+08:00`), yearsOn: () => ({ registration: 10 }) },
    students: {
      ...kept(students),
      standingFor: async () => kept(students).findMany([studentId]),
      mergedInto: async () => new Map(),
      ...{ ofGuardians: childrenOf, ofHouseholds: childrenOf },
    },
    guardians: {
      async forget(ids: readonly string[]) {
        if (dies) throw new Error('the process dies');
        forgotten.push(...ids);
      },
    },
    households: { forget: async (ids: readonly string[]) => void forgotten.push(...ids) },
    record: async (entry: unknown) => void entries.push(entry),
  };
  const work = removing(deps as unknown as RemovingDeps);

  await expect(work.carryOut('list')).rejects.toThrow('the process dies');
  expect(lists.get('list')).toMatchObject({ status: 'approved', begun: { guardianIds: ['father'], householdIds: ['household-1'] } });
  expect(students.get(studentId)).toMatchObject({ guardianships: [], removed: { registration: today } });

  dies = false;
  for (let again = 0; again < 2; again += 1) await work.carryOut('list');
  expect(lists.get('list')).toMatchObject({ status: 'carried-out', begun: null, outcomes: [{ studentId, keptBecause: null }] });
  expect(forgotten).toEqual(['father', 'household-1']);
  expect(entries).toHaveLength(1);
});
