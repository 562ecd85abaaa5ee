import { specification } from '@baoxue/domain';
import {
  placementRule,
  type Child,
  type Decision,
  type Expertise,
  type PlacementCommand,
  type PlacementContext,
  type PlacementEvent,
} from './placement.js';

const rules = { committeeOpinionsAtLeast: 3, appealWithinDays: 30, appealDecisionWithinDays: 30 };
const context: PlacementContext = { today: '2026-05-12', rules, assessedOn: '2026-05-11' };
const given = specification(placementRule, context);

const schoolId = '6499000001';
const child: Child = { studentId: 'student-1', schoolId, classId: `${schoolId}-2025-22-01`, jurisdictions: ['64', '6403', '640381'] };
const opened: PlacementEvent = { type: 'ProcedureOpened', child, reason: 'entry', openedOn: '2026-05-12' };
const opinion = (member: string, expertise: Expertise): PlacementEvent => ({
  type: 'OpinionGiven',
  opinion: { member, expertise, recommended: 'home-teaching', givenOn: '2026-05-12' },
});
const opinions = [opinion('a', 'education'), opinion('b', 'rehabilitation'), opinion('c', 'psychology')];
const heard: PlacementEvent = { type: 'GuardianHeard', guardian: { stance: 'agrees', preferred: null, heardOn: '2026-05-12' } };
const atHome = { kind: 'home-teaching', schoolId } as const;
const decision: Decision = {
  number: 1,
  arrangement: atHome,
  decidedOn: '2026-05-12',
  effectiveFrom: '2026-05-13',
  decidedBy: 'committee',
  reviewId: null,
  appealBy: '2026-06-11',
  appeal: null,
};
const decided: PlacementEvent = { type: 'PlacementDecided', child, decision };
const decide: PlacementCommand = { type: 'Decide', arrangement: atHome, effectiveFrom: '2026-05-13' };

describe('D2 a placement', () => {
  it('is opened for deliberation', () => given().when({ type: 'Open', child, reason: 'entry' }).then(opened));
  it('is deliberated once at a time', () => given(opened).when({ type: 'Open', child, reason: 'transfer' }).thenRefuses('PROCEDURE_OPEN'));
  it('is decided after opinions and the guardian’s', () =>
    given(opened, ...opinions, heard)
      .when(decide)
      .then(decided));
  it('needs an assessment (art. 20)', () =>
    given(opened, ...opinions, heard)
      .at({ assessedOn: null })
      .when(decide)
      .thenRefuses('ASSESSMENT_MISSING'));
  it('needs the opinions the rule pack asks for', () =>
    given(opened, ...opinions.slice(1), heard)
      .when(decide)
      .thenRefuses('OPINIONS_MISSING'));
  it('counts a member once, by the latest opinion', () =>
    given(opened, ...opinions.slice(1), opinion('c', 'medicine'), heard)
      .when(decide)
      .thenRefuses('OPINIONS_MISSING'));
  it('needs the guardian’s opinion on record', () =>
    given(opened, ...opinions)
      .when(decide)
      .thenRefuses('GUARDIAN_NOT_HEARD'));
  it('is one that a member recommended', () =>
    given(opened, ...opinions, heard)
      .when({ ...decide, arrangement: { kind: 'mainstream', schoolId } })
      .thenRefuses('DECISION_WITHOUT_OPINION'));
  it('may be to wait for what was recommended (D6)', () =>
    given(opened, ...opinions, heard)
      .when({ ...decide, arrangement: { kind: 'waiting', schoolId, waitingFor: 'home-teaching' } })
      .thenState((state) => expect(state).toMatchObject({ procedure: null, decisions: [{ arrangement: { kind: 'waiting' } }] })));
  it('does not begin before it is decided', () =>
    given(opened, ...opinions, heard)
      .when({ ...decide, effectiveFrom: '2026-05-11' })
      .thenRefuses('EFFECTIVE_DAY_PAST'));
  it('is decided in a procedure only', () => given(decided).when(decide).thenRefuses('PROCEDURE_NOT_OPEN'));
  it('is superseded by a later decision, which keeps the earlier on file', () =>
    given(decided, opened, ...opinions, heard)
      .when(decide)
      .thenState((state) => expect(state).toMatchObject({ decisions: [{ number: 1 }, { number: 2 }] })));
  it('hears what a guardian prefers, if something else', () =>
    given(opened).when({ type: 'HearGuardian', stance: 'prefers-other', preferred: null }).thenRefuses('PREFERENCE_REQUIRED'));
  it('follows the child to another class', () =>
    given(decided)
      .when({ type: 'MoveChild', child: { ...child, classId: `${schoolId}-2025-22-02` } })
      .then({ type: 'ChildMoved', child: { ...child, classId: `${schoolId}-2025-22-02` } }));
});

describe('D7 a completed review', () => {
  const onReview: PlacementCommand = { type: 'DecideOnReview', child, reviewId: 'review-1', arrangement: atHome };
  const fromReview: PlacementEvent = {
    type: 'PlacementDecided',
    child,
    decision: { ...decision, effectiveFrom: '2026-05-12', reviewId: 'review-1' },
  };

  it('becomes a decision, for a child without a file too', () => given().when(onReview).then(fromReview));
  it('fault F17 becomes one decision', () => given(fromReview).when(onReview).thenNothingHappens());
  it('ends a deliberation', () =>
    given(opened)
      .when(onReview)
      .thenState((state) => expect(state).toMatchObject({ procedure: null })));
});

describe('D2 an objection to a placement', () => {
  const appeal: PlacementCommand = { type: 'Appeal', preferred: 'mainstream' };
  const lodged: PlacementEvent = {
    type: 'AppealLodged',
    appeal: { preferred: 'mainstream', lodgedOn: '2026-05-12', decideBy: '2026-06-11', overdue: false, outcome: null },
  };
  const overdue: PlacementEvent = { type: 'AppealOverdue', decideBy: '2026-06-11' };
  const change: PlacementCommand = { type: 'DecideAppeal', arrangement: { kind: 'mainstream', schoolId } };
  const uphold: PlacementCommand = { type: 'DecideAppeal', arrangement: null };
  const reassessed = { today: '2026-05-20', assessedOn: '2026-05-18' };
  const byBureau: PlacementEvent = {
    type: 'PlacementDecided',
    child,
    decision: {
      number: 2,
      arrangement: { kind: 'mainstream', schoolId },
      decidedOn: '2026-05-20',
      effectiveFrom: '2026-05-20',
      decidedBy: 'bureau',
      reviewId: null,
      appealBy: null,
      appeal: null,
    },
  };

  it('goes to the bureau, which has a deadline', () => given(decided).when(appeal).then(lodged));
  it('is possible on the last day and no later', () => {
    given(decided)
      .at({ today: '2026-06-11' })
      .when(appeal)
      .thenState((state) => expect(state).toMatchObject({ decisions: [{ appeal: {} }] }));
    given(decided).at({ today: '2026-06-12' }).when(appeal).thenRefuses('APPEAL_TOO_LATE');
  });
  it('needs a decision', () => given(opened).when(appeal).thenRefuses('NOTHING_TO_APPEAL'));
  it('is lodged once', () => given(decided, lodged).when(appeal).thenRefuses('APPEAL_OPEN'));
  it('is decided after the child was assessed again (art. 21)', () =>
    given(decided, lodged).when(change).thenRefuses('REASSESSMENT_MISSING'));
  it('changes the placement', () =>
    given(decided, lodged).at(reassessed).when(change).then({ type: 'AppealDecided', outcome: 'changed' }, byBureau));
  it('leaves the placement as it was', () =>
    given(decided, lodged).at(reassessed).when(uphold).then({ type: 'AppealDecided', outcome: 'upheld' }));
  it('is final here', () =>
    given(decided, lodged, { type: 'AppealDecided', outcome: 'changed' }, byBureau).when(appeal).thenRefuses('APPEAL_FINAL'));
  it('is decided once', () =>
    given(decided, lodged, { type: 'AppealDecided', outcome: 'upheld' }).at(reassessed).when(uphold).thenRefuses('NO_APPEAL'));
  it('is overdue after its last day, said once', () => {
    given(decided, lodged).at({ today: '2026-06-11' }).when({ type: 'Tick' }).thenNothingHappens();
    given(decided, lodged).at({ today: '2026-06-12' }).when({ type: 'Tick' }).then(overdue);
    given(decided, lodged, overdue).at({ today: '2026-06-20' }).when({ type: 'Tick' }).thenNothingHappens();
  });
});
