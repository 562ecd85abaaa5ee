import { specification } from '@baoxue/domain';
import { on as dayAt, subject } from '../dropout-case/dropout-case.fixtures.js';
import { gapsOf, guaranteeDecider, type HeldGuarantee } from '../guarantee/guarantee.js';
import { gridDecider, type GridContext, type GridEvent } from './village-grid.js';

const at = (today: string): GridContext => ({
  today,
  rules: { visitWithinSchoolDays: 2, escalationEverySchoolDays: 2 },
  addSchoolDays: dayAt(today).addSchoolDays,
});
const given = specification(gridDecider, at('2026-05-11'));
const village = '640381105201';
const listing = { subject, village, openCaseId: null };
const listed: GridEvent = { type: 'ChildListed', subject, village };
const owed = {
  kind: 'visit',
  dueOn: '2026-05-13',
  accountable: 'grid-worker',
  escalatesTo: 'town-officer',
  escalatesAfter: '2026-05-13',
  escalations: [],
  doneOn: null,
} as const;
const noted = { type: 'NoteSuspicion', caseId: 'case-1' } as const;
const visitGiven: GridEvent = { type: 'TaskGiven', owed: { ...owed, caseId: 'case-1' } };
const report = { type: 'ReportTask', task: 'visit', found: 'at-work' } as const;
const reported: GridEvent = { type: 'TaskReported', task: 'visit', on: '2026-05-11', found: 'at-work' };

describe('A child on the list of its village', () => {
  it('B12 is listed once, and moves with the family', () => {
    given()
      .when({ type: 'ListChild', ...listing })
      .then(listed);
    given(listed)
      .when({ type: 'ListChild', ...listing })
      .thenNothingHappens();
    given(listed)
      .when({ type: 'ListChild', ...listing, village: '640381105202' })
      .then({ ...listed, village: '640381105202' });
  });
  it('B12 is visited within days of the suspicion, which is asked once while it is owed', () => {
    given(listed).when(noted).then(visitGiven);
    given(listed, visitGiven).when(noted).thenNothingHappens();
    given(listed, visitGiven, reported).when(noted).then(visitGiven);
  });
  it('A3 B12 is visited for the case that takes another up, in whatever order the end of the one and the suspicion of the other are heard', () => {
    const over = { type: 'NoteCaseOver', caseId: 'case-1' } as const;
    const next = { ...visitGiven, owed: { ...owed, caseId: 'case-2' } } as GridEvent;
    given(listed, visitGiven)
      .when({ ...noted, caseId: 'case-2' })
      .then(next);
    given(listed, visitGiven, next)
      .when(over)
      .thenState((state) => expect(state).toMatchObject({ tasks: [{ kind: 'visit', caseId: 'case-2' }] }));
  });
  it('B12 is not visited any more for a case that is over; what the town asked for stays owed', () => {
    const over = { type: 'NoteCaseOver', caseId: 'case-1' } as const;
    given(listed, visitGiven)
      .when(over)
      .thenState((state) => expect(state).toMatchObject({ tasks: [] }));
    given(listed, { type: 'TaskGiven', owed }).when(over).thenNothingHappens();
    given(listed, visitGiven)
      .when({ ...over, caseId: 'case-2' })
      .thenNothingHappens();
    given(listed, visitGiven, reported).when(over).thenNothingHappens();
  });
  it('B12 sends nobody for a child that is on no list', () => {
    given().when(noted).thenNothingHappens();
    given(listed, { type: 'ChildUnlisted' }).when(noted).thenNothingHappens();
    given(listed, { type: 'ChildUnlisted' }).when({ type: 'GiveTask', task: 'visit', dueOn: '2026-05-12' }).thenRefuses('CHILD_NOT_LISTED');
  });
  it('B12 has its task reported with what was found, and the town told when it is not', () => {
    given(listed).when(report).thenRefuses('TASK_NOT_GIVEN');
    given(listed, visitGiven).when(report).then(reported);
    given(listed, visitGiven)
      .at(at('2026-05-14'))
      .when({ type: 'Tick' })
      .then({
        type: 'TaskOverdue',
        ...{ kind: 'visit', dueOn: '2026-05-13', to: 'town-officer', on: '2026-05-14' },
        next: { escalatesTo: 'bureau-officer', escalatesAfter: '2026-05-15' },
      });
  });
  it('A5 B12 is seen by the school to which it has moved, and stays on the list of its village', () => {
    const moved = { ...subject, schoolId: '6499000002', classId: '6499000002-2025-22-01' };
    given(listed)
      .when({ type: 'FollowChild', subject: moved })
      .thenState((state) => expect(state).toMatchObject({ subject: moved, village }));
    given(listed).when({ type: 'FollowChild', subject }).thenNothingHappens();
    given().when({ type: 'FollowChild', subject: moved }).thenNothingHappens();
  });
  it('B12 is owed nothing by a village that it has left; what was done stays', () =>
    given(listed, visitGiven, reported, { ...visitGiven, owed: { ...owed, kind: 'verify-enrolment' } })
      .when({ type: 'UnlistChild' })
      .thenState((state) =>
        expect(state).toMatchObject({ village: null, tasks: [{ kind: 'visit', doneOn: '2026-05-11' }], visits: [{ found: 'at-work' }] }),
      ));
});

describe('三包三保', () => {
  const guaranteeOf = specification(guaranteeDecider, { today: '2026-05-11' });
  const school = { code: subject.schoolId, jurisdictions: subject.jurisdictions, schoolId: subject.schoolId, classId: null };
  const consolidation = {
    type: 'SetGuarantee',
    guarantee: 'consolidation',
    schoolYear: '2025',
    place: school,
    holder: 'head',
    targetPercent: 98,
  } as const;

  it('B12 has cadres answer for enrolment, schools for consolidation, teachers for the pass rate', () => {
    guaranteeOf()
      .when(consolidation)
      .then({ ...consolidation, type: 'GuaranteeSet', setOn: '2026-05-11' });
    guaranteeOf()
      .when({ ...consolidation, holder: 'class-teacher' })
      .thenRefuses('GUARANTEE_HOLDER');
    guaranteeOf()
      .when({ ...consolidation, guarantee: 'pass-rate', holder: 'class-teacher' })
      .thenRefuses('GUARANTEE_PLACE');
    guaranteeOf()
      .when({ ...consolidation, targetPercent: 101 })
      .thenRefuses('PERCENT');
  });
  it('B12 says of which places nobody answers', () => {
    const { type: _type, ...rest } = consolidation;
    const held: HeldGuarantee = { status: 'Held', ...rest, setOn: '2026-05-11' };
    expect(gapsOf([subject.schoolId, '6499000002'], [held], 'consolidation')).toEqual(['6499000002']);
    expect(gapsOf([subject.schoolId], [held], 'pass-rate')).toEqual([subject.schoolId]);
  });
});
