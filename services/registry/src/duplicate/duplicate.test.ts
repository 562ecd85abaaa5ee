import { specification } from '@baoxue/domain';
import { evolveStudent, nationalStatusOf } from '../student/student.js';
import { registeredStudent } from '../student/student.fixtures.js';
import { duplicateDecider, pairIdOf, pairOf, type DuplicateEvent, type Suspicion } from './duplicate.js';
import { mergingRecordsDecider } from './merging-records.js';

const [ONE, OTHER] = ['0197a000-0000-7000-8000-000000000001', '0197a000-0000-7000-8000-000000000002'];
const suspicion: Suspicion = {
  pair: pairOf(OTHER, ONE),
  reasons: ['same-name', 'same-birth-date'],
  since: '2026-05-06',
  schoolId: ['6499000001'],
  classId: [],
  jurisdictions: [],
};
const verdict = { on: '2026-05-11', approvalNumber: null };
const suspected: DuplicateEvent = { type: 'Suspected', ...suspicion };
const merged: DuplicateEvent = { type: 'Merged', keptId: ONE, ...verdict };
const given = specification(duplicateDecider, null);
const merge = (keptId: string, withTemporaryNumber: readonly string[] = [], mergedAlready = false) =>
  ({ type: 'Merge', keptId, records: { withTemporaryNumber, mergedAlready }, ...verdict }) as const;

describe('A3 a pair of records', () => {
  it('A3 is one pair whichever record is named first', () => {
    expect(pairIdOf(ONE, OTHER)).toBe(pairIdOf(OTHER, ONE));
    given()
      .when({ type: 'Suspect', ...suspicion, pair: pairOf(ONE, ONE) })
      .thenRefuses('SAME_RECORD');
  });

  it('A3 “not a duplicate” is remembered: the pair is not suspected again', () => {
    given(suspected, { type: 'Distinguished', ...verdict })
      .when({ type: 'Suspect', ...suspicion, reasons: ['same-number'] })
      .thenNothingHappens();
  });

  it('A3 a new reason is added to an open suspicion, the same ones change nothing', () => {
    given(suspected)
      .when({ type: 'Suspect', ...suspicion })
      .thenNothingHappens();
    given(suspected)
      .when({ type: 'Suspect', ...suspicion, reasons: ['same-guardian'], since: '2026-06-01' })
      .then({ ...suspected, reasons: ['same-name', 'same-birth-date', 'same-guardian'] });
  });

  it('A3 is merged into one of the two, the one with the ID number, once', () => {
    given(suspected).when(merge(ONE)).then(merged);
    given(suspected).when(merge('another')).thenRefuses('NOT_OF_THE_PAIR');
    given(suspected)
      .when(merge(ONE, [ONE]))
      .thenRefuses('KEEP_THE_NUMBER');
    given(suspected)
      .when(merge(ONE, [ONE, OTHER]))
      .then(merged);
    given(suspected, merged).when(merge(ONE)).thenRefuses('DUPLICATE_DECIDED');
    given().when(merge(ONE)).thenRefuses('DUPLICATE_UNKNOWN');
  });

  it('A3 a merge that is undone is remembered as two children', () => {
    given(suspected)
      .when({ type: 'UndoMerge', ...verdict })
      .thenRefuses('NOT_MERGED');
    given(suspected, merged)
      .when({ type: 'UndoMerge', ...verdict })
      .thenState((state) => expect(state).toMatchObject({ status: 'distinct', carriedOut: false }));
  });
});

describe('A3 the record that is merged', () => {
  const merging = specification(mergingRecordsDecider, null);
  const into = { type: 'MergeInto', intoId: OTHER, on: '2026-05-11', approvalNumber: '青教〔2026〕2号' } as const;

  it('A3 is closed and kept whole; nothing happens twice', () => {
    merging
      .state(registeredStudent)
      .when(into)
      .thenState((state) => {
        expect(state).toMatchObject({
          card: { lifeStatus: 'left' },
          merged: { intoId: OTHER },
          enrolments: [{ to: '2026-05-11', exitReason: 'duplicate' }],
          guardianships: registeredStudent.guardianships,
        });
        merging.state(state).when(into).thenNothingHappens();
      });
  });

  it('A3 comes back exactly as it was', () =>
    merging
      .state(registeredStudent)
      .when(into)
      .thenState((state) =>
        merging
          .state(state)
          .when({ type: 'Unmerge', on: '2026-05-12' })
          .thenState((back) => {
            expect(back).toEqual(registeredStudent);
            if (back.status === 'Registered') expect(nationalStatusOf(back)).toBe('01');
          }),
      ));

  it('A2 A3 comes back where its school lies now', () =>
    merging
      .state(registeredStudent)
      .when(into)
      .thenState((state) => {
        const jurisdictions = ['64', '6403', '640381', '640381200'];
        merging
          .state(evolveStudent(state, { type: 'SchoolFollowed', on: '2026-05-12', jurisdictions }))
          .when({ type: 'Unmerge', on: '2026-05-13' })
          .thenState((back) => expect(back).toMatchObject({ card: { jurisdictions }, enrolments: [{ jurisdictions, to: null }] }));
      }));
});
