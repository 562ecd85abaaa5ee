import { specification } from '@baoxue/domain';
import type { Expertise, Member } from '../committee/index.js';
import type { Opinion } from './deliberation.js';
import type { Child, Decision, PlacementContext } from './placement-file.js';
import { placementRule, type PlacementCommand, type PlacementEvent } from './placement.js';

const rules = {
  committeeOpinionsAtLeast: { placement: 3, unchanged: 1, objection: 2 },
  appealWithinDays: 30,
  appealDecisionWithinDays: 30,
};
const seat = (account: string, expertise: Expertise): Member => ({ account, expertises: [expertise], from: '2025-09-01', until: null });
const committee = [seat('a', 'education'), seat('b', 'rehabilitation'), seat('c', 'psychology')];
const context: PlacementContext = { today: '2026-05-12', rules, assessedOn: '2026-05-11', committee };
const given = specification(placementRule, context);

const schoolId = '6499000001';
const child: Child = { studentId: 'student-1', schoolId, classId: `${schoolId}-2025-22-01`, jurisdictions: ['64', '6403', '640381'] };
const opened: PlacementEvent = { type: 'ProcedureOpened', child, reason: 'entry', openedOn: '2026-05-12', reviewId: null };
const opinion = (member: string, expertise: Expertise): Extract<PlacementEvent, { type: 'OpinionGiven' }> => ({
  type: 'OpinionGiven',
  opinion: { member, expertise, recommended: 'home-teaching', givenOn: '2026-05-12' },
});
const opinions = [opinion('a', 'education'), opinion('b', 'rehabilitation'), opinion('c', 'psychology')];
const said: readonly Opinion[] = opinions.map(({ opinion: each }) => each);
const guardian = { stance: 'agrees', preferred: null, heardOn: '2026-05-12' } as const;
const heard: PlacementEvent = { type: 'GuardianHeard', guardian };
const atHome = { kind: 'home-teaching', schoolId } as const;
const decision: Decision = {
  number: 1,
  arrangement: atHome,
  decidedOn: '2026-05-12',
  effectiveFrom: '2026-05-13',
  decidedBy: 'committee',
  reviewId: null,
  opinions: said,
  guardian,
  appealBy: '2026-06-11',
  appeal: null,
};
const decided: PlacementEvent = { type: 'PlacementDecided', child, decision };
const decide: PlacementCommand = { type: 'Decide', arrangement: atHome, effectiveFrom: '2026-05-13' };

describe('D2 a placement', () => {
  it('is opened for deliberation', () => given().when({ type: 'Open', child, reason: 'entry' }).then(opened));
  it('is deliberated once at a time', () => given(opened).when({ type: 'Open', child, reason: 'transfer' }).thenRefuses('PROCEDURE_OPEN'));
  it('is decided after opinions and the guardian’s, which stay with the decision', () =>
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
  it('takes the opinion of a member of the committee, on what the member is expert in', () => {
    const say: PlacementCommand = { type: 'GiveOpinion', member: 'a', expertise: 'education', recommended: 'home-teaching' };
    given(opened).when(say).then(opinion('a', 'education'));
    given(opened)
      .when({ ...say, member: 'stranger' })
      .thenRefuses('NOT_ON_COMMITTEE');
    given(opened)
      .when({ ...say, expertise: 'medicine' })
      .thenRefuses('EXPERTISE_NOT_HELD');
    given(decided).when(say).thenRefuses('PROCEDURE_NOT_OPEN');
  });
  it('stays as it was with fewer opinions than a new one needs, and without a new assessment', () => {
    const again = given(decided, opened, opinion('a', 'education'), heard).at({ today: '2026-05-13', assessedOn: null });
    again.when({ ...decide, effectiveFrom: null }).thenState((state) => expect(state).toMatchObject({ decisions: [{}, { number: 2 }] }));
    again
      .when({ ...decide, arrangement: { kind: 'home-teaching', schoolId: '6499000002' }, effectiveFrom: null })
      .thenRefuses('ASSESSMENT_MISSING');
    given(decided, opened, heard)
      .at({ today: '2026-05-13' })
      .when({ ...decide, effectiveFrom: null })
      .thenRefuses('OPINIONS_MISSING');
  });
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

describe('D7 a placement review', () => {
  const forReview: PlacementCommand = { type: 'OpenForReview', child, reviewId: 'review-1' };
  const byReview: PlacementEvent = { ...opened, reason: 'dropout-review', reviewId: 'review-1' };
  const awaited: PlacementEvent = { type: 'ReviewAwaitsProcedure', reviewId: 'review-1' };
  const dropped: PlacementEvent = { type: 'ReviewDropped' };
  const drop: PlacementCommand = { type: 'DropReview', reviewId: 'review-1' };

  it('is put before the committee by itself, once', () => {
    given().when(forReview).then(byReview);
    given(byReview).when(forReview).thenNothingHappens();
    given().when({ type: 'Open', child, reason: 'dropout-review' }).thenRefuses('REVIEW_OPENS_ITSELF');
  });
  it('takes what is deliberated already', () => given(opened).when(forReview).then(awaited));
  it('is decided in the review', () => {
    given(byReview, ...opinions, heard)
      .when(decide)
      .thenRefuses('DECIDED_IN_REVIEW');
    given(opened, awaited, ...opinions, heard)
      .when(decide)
      .thenRefuses('DECIDED_IN_REVIEW');
  });
  it('that is closed ends what was deliberated for it alone', () => {
    given(byReview).when(drop).then(dropped);
    given(byReview)
      .when(drop)
      .thenState((state) => expect(state).toEqual({ status: 'none' }));
    given(decided, byReview)
      .when(drop)
      .thenState((state) => expect(state).toMatchObject({ procedure: null, decisions: [{}] }));
  });
  it('that is closed leaves what was deliberated before it', () =>
    given(opened, awaited)
      .when(drop)
      .thenState((state) => expect(state).toMatchObject({ procedure: { reason: 'entry', reviewId: null } })));
  it('that is closed leaves what is deliberated for another', () =>
    given(byReview)
      .when({ ...drop, reviewId: 'review-2' })
      .thenNothingHappens());
});

describe('D7 a completed review', () => {
  const onReview: PlacementCommand = { type: 'DecideOnReview', child, reviewId: 'review-1', arrangement: atHome };
  const fromReview: PlacementEvent = {
    type: 'PlacementDecided',
    child,
    decision: { ...decision, effectiveFrom: '2026-05-12', reviewId: 'review-1', opinions: [], guardian: null },
  };

  it('becomes a decision, for a child without a file too', () => given().when(onReview).then(fromReview));
  it('keeps the opinions it was decided on', () =>
    given(opened, opinion('a', 'education'), heard)
      .when(onReview)
      .thenState((state) => expect(state).toMatchObject({ decisions: [{ opinions: [{ member: 'a' }], guardian }] })));
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
    appeal: { preferred: 'mainstream', lodgedOn: '2026-05-12', decideBy: '2026-06-11', overdue: false, opinions: [], outcome: null },
  };
  const overdue: PlacementEvent = { type: 'AppealOverdue', decideBy: '2026-06-11' };
  const change: PlacementCommand = { type: 'DecideAppeal', arrangement: { kind: 'mainstream', schoolId } };
  const uphold: PlacementCommand = { type: 'DecideAppeal', arrangement: null };
  const reassessed = { today: '2026-05-20', assessedOn: '2026-05-18' };
  const onIt = opinions.slice(0, 2).map((each) => ({ ...each, opinion: { ...each.opinion, givenOn: '2026-05-18' } }));
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
      opinions: onIt.map(({ opinion: each }) => each),
      guardian: null,
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
  it('is decided after the members’ opinions on it (art. 21)', () => {
    given(decided, lodged, ...onIt.slice(1))
      .at(reassessed)
      .when(uphold)
      .thenRefuses('OPINIONS_MISSING');
    given(decided, ...onIt, lodged)
      .at(reassessed)
      .when(uphold)
      .thenRefuses('OPINIONS_MISSING');
  });
  it('is decided on what members said once the child had been assessed again', () =>
    given(decided, lodged, ...opinions.slice(0, 2))
      .at(reassessed)
      .when(uphold)
      .thenRefuses('OPINIONS_MISSING'));
  it('waits for the bureau: the committee decides nothing before that', () =>
    given(decided, lodged, opened, ...opinions, heard)
      .when(decide)
      .thenRefuses('APPEAL_OPEN'));
  it('is not lost to a review that was completed as it was lodged', () => {
    const byReview: PlacementEvent = { type: 'PlacementDecided', child, decision: { ...decision, number: 2, reviewId: 'review-1' } };
    const overtaken = given(decided, lodged, byReview, ...onIt).at(reassessed);
    overtaken.when(appeal).thenRefuses('APPEAL_OPEN');
    overtaken.when(uphold).then({ type: 'AppealDecided', outcome: 'upheld' });
    overtaken
      .when(uphold)
      .thenState((state) => expect(state).toMatchObject({ decisions: [{ appeal: { outcome: 'upheld' } }, { appeal: null }] }));
  });
  it('changes the placement', () =>
    given(decided, lodged, ...onIt)
      .at(reassessed)
      .when(change)
      .then({ type: 'AppealDecided', outcome: 'changed' }, byBureau));
  it('leaves the placement as it was', () =>
    given(decided, lodged, ...onIt)
      .at(reassessed)
      .when(uphold)
      .then({ type: 'AppealDecided', outcome: 'upheld' }));
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
