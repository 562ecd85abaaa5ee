import { HELD_SERVICES, type HeldService } from '@baoxue/contracts';
import { fold, specification } from '@baoxue/domain';
import { on, subject } from '../dropout-case/dropout-case.fixtures.js';
import {
  decisionsOwed,
  holdDecider,
  isInForce,
  withDecideBy,
  type Hold,
  type HoldCommand,
  type HoldContext,
  type HoldEvent,
  type HoldFacts,
} from './service-hold.js';

const rules = { enabled: true, decideWithinSchoolDays: 1, expireAfterDays: 90 };
const context: HoldContext = { today: '2026-05-20', rules, addSchoolDays: on('2026-05-20').addSchoolDays };
const given = specification(holdDecider, context);
const facts: HoldFacts = { caseId: 'case-1', subject, isDroppedOut: true, isPoverty: false, isOnLedger: false };
const propose = (service: HeldService = 'poverty-aid', changes: Partial<HoldFacts> = {}): HoldCommand => ({
  type: 'ProposeHold',
  id: service,
  service,
  by: 'town-officer',
  facts: { ...facts, ...changes },
});
const hold = (service: HeldService): Hold => ({
  id: service,
  service,
  proposedOn: '2026-05-20',
  by: 'town-officer',
  decideBy: '2026-05-21',
  approvedOn: null,
  expiresOn: null,
  ended: null,
});
const proposed = (service: HeldService = 'poverty-aid'): HoldEvent => ({
  type: 'HoldProposed',
  caseId: 'case-1',
  subject,
  hold: hold(service),
});
const approved = (service: HeldService = 'poverty-aid'): HoldEvent => ({
  type: 'HoldApproved',
  id: service,
  on: '2026-05-20',
  expiresOn: '2026-08-18',
});
const approve = (changes: Partial<HoldFacts> = {}): HoldCommand => ({
  type: 'ApproveHold',
  id: 'poverty-aid',
  facts: { ...facts, ...changes },
});

describe('An advisory hold', () => {
  it('B9 is refused where the place has not switched holds on', () =>
    given()
      .at({ rules: { ...rules, enabled: false } })
      .when(propose())
      .thenRefuses('HOLDS_OFF'));
  it('B9 on aid that a poor child needs is refused everywhere, not only where holds are off', () =>
    given()
      .at({ rules: { ...rules, enabled: false } })
      .when(propose('poverty-aid', { isPoverty: true }))
      .thenRefuses('AID_IS_NOT_HELD'));
  it('B9 is decided by the office of the leading group within days, and lapses when it is not', () => {
    expect(decisionsOwed(fold(holdDecider.evolve, holdDecider.initialState(), [proposed()]))).toMatchObject([
      { kind: 'decide-hold', accountable: 'leading-group-office', dueOn: '2026-05-21' },
    ]);
    given(proposed()).at({ today: '2026-05-21' }).when({ type: 'Tick' }).thenNothingHappens();
    given(proposed())
      .at({ today: '2026-05-25' })
      .when({ type: 'Tick' })
      .then({ type: 'HoldEnded', id: 'poverty-aid', on: '2026-05-22', because: 'expired' });
    given(proposed()).at({ today: '2026-05-22' }).when(approve()).thenRefuses('HOLD_LAPSED');
    expect(decisionsOwed(fold(holdDecider.evolve, holdDecider.initialState(), [proposed(), approved()]))).toEqual([]);
  });
  it('B9 is proposed of a confirmed dropout only', () => {
    given().when(propose()).then(proposed());
    given()
      .when(propose('poverty-aid', { isDroppedOut: false }))
      .thenRefuses('HOLD_NEEDS_DROPOUT');
  });
  it.each([{ isPoverty: true }, { isOnLedger: true }])(
    'B9 on aid is refused with %o, at the proposal and again at the approval',
    (changes) => {
      given().when(propose('poverty-aid', changes)).thenRefuses('AID_IS_NOT_HELD');
      given(proposed()).when(approve(changes)).thenRefuses('AID_IS_NOT_HELD');
    },
  );
  it.each(HELD_SERVICES.filter((service) => service !== 'poverty-aid'))('B9 on %s does not ask for poverty', (service) =>
    given()
      .when(propose(service, { isPoverty: true }))
      .then(proposed(service)),
  );
  it('B9 is not in force before a person has approved it, and then ends by itself', () => {
    given(proposed()).when(approve()).then({ type: 'HoldApproved', id: 'poverty-aid', on: '2026-05-20', expiresOn: '2026-08-18' });
    given()
      .when(propose())
      .thenState((state) => expect(state.status === 'Opened' && state.holds.some(isInForce)).toBe(false));
    given(proposed(), approved()).at({ today: '2026-08-18' }).when({ type: 'Tick' }).thenNothingHappens();
    given(proposed(), approved())
      .at({ today: '2026-08-25' })
      .when({ type: 'Tick' })
      .then({ type: 'HoldEnded', id: 'poverty-aid', on: '2026-08-19', because: 'expired' });
  });
  it('B9 is proposed once while it stands', () => {
    given(proposed()).when(propose()).thenRefuses('HOLD_STANDS');
    given(proposed(), approved()).when(approve()).thenRefuses('HOLD_APPROVED');
  });
  it('A5 B9 goes along with its case to another school', () => {
    const moved = { ...subject, schoolId: '6499000002', classId: '6499000002-2025-22-01' };
    given(proposed()).when({ type: 'FollowCase', subject: moved }).then({ type: 'HoldsMoved', subject: moved });
    given(proposed()).when({ type: 'FollowCase', subject }).thenNothingHappens();
    given().when({ type: 'FollowCase', subject: moved }).thenNothingHappens();
  });
  it('B9 ends with the return of the child, approved or not', () =>
    given(proposed(), approved(), proposed('housing-approval'))
      .when({ type: 'EndAll', because: 'returned', on: '2026-05-19' })
      .then(
        { type: 'HoldEnded', id: 'poverty-aid', on: '2026-05-19', because: 'returned' },
        { type: 'HoldEnded', id: 'housing-approval', on: '2026-05-19', because: 'returned' },
      ));
  it('B9 on aid ends when poverty comes to be known; the others stand', () =>
    given(proposed(), approved(), proposed('housing-approval'))
      .when({ type: 'NotePoverty' })
      .then({ type: 'HoldEnded', id: 'poverty-aid', on: '2026-05-20', because: 'poverty' }));
  it('B9 is declined before it is approved, and lifted after', () => {
    const end = (because: 'declined' | 'lifted'): HoldCommand => ({ type: 'EndHold', id: 'poverty-aid', because });
    given(proposed()).when(end('declined')).then({ type: 'HoldEnded', id: 'poverty-aid', on: '2026-05-20', because: 'declined' });
    given(proposed()).when(end('lifted')).thenRefuses('HOLD_NOT_APPROVED');
    given(proposed(), approved()).when(end('declined')).thenRefuses('HOLD_APPROVED');
    given(proposed(), approved(), { type: 'HoldEnded', id: 'poverty-aid', on: '2026-05-20', because: 'lifted' })
      .when(end('lifted'))
      .thenRefuses('HOLD_ENDED');
  });

  it('B9 owes the decision on what an earlier version proposed without a last day, and nothing on what was decided', () => {
    const old = (changes: Partial<Hold>) => ({ ...hold('poverty-aid'), decideBy: null, ...changes });
    const read = (...holds: readonly Hold[]) =>
      withDecideBy({ status: 'Opened', caseId: 'case-1', subject, holds }, (day) =>
        context.addSchoolDays(day, rules.decideWithinSchoolDays),
      );
    expect(decisionsOwed(read(old({})))).toMatchObject([{ kind: 'decide-hold', dueOn: '2026-05-21' }]);
    const decided = [old({ approvedOn: '2026-05-20', expiresOn: '2026-08-18' }), old({ ended: { on: '2026-05-20', because: 'declined' } })];
    expect(read(...decided).holds).toEqual(decided);
    expect(decisionsOwed(read(...decided))).toEqual([]);
  });
});

describe('Holds of a case that goes on under another record of the child', () => {
  const under = { ...facts, caseId: 'case-2', subject: { ...subject, studentId: '0197a000-0000-7000-8000-000000000002' } };
  const stood = (...holds: readonly Hold[]) => ({ status: 'Opened', caseId: 'case-1', subject, holds }) as const;
  const takeOver = (former: ReturnType<typeof stood>, changes: Partial<HoldFacts> = {}): HoldCommand => ({
    type: 'TakeOver',
    former,
    facts: { ...under, ...changes },
  });
  const approved: Hold = { ...hold('housing-approval'), approvedOn: '2026-05-12', expiresOn: '2026-08-10' };
  const withdrawn = { ended: { on: '2026-05-20', because: 'withdrawn' } } as const;
  const { caseId } = under;

  it('A3 B9 stand there as they were decided, whether the end of the former case was heard before or not', () => {
    for (const each of [approved, { ...approved, ...withdrawn }])
      given()
        .when(takeOver(stood(each)))
        .thenState((state) => expect(state).toMatchObject({ caseId, subject: under.subject, holds: [{ ...approved, ended: null }] }));
  });

  it('A3 B9 that ended otherwise, or that would not be allowed there, stay behind', () => {
    given()
      .when(takeOver(stood({ ...approved, ended: { on: '2026-05-19', because: 'lifted' } })))
      .thenNothingHappens();
    given()
      .when(takeOver(stood(hold('poverty-aid')), { isOnLedger: true }))
      .thenNothingHappens();
    given()
      .when(takeOver(stood(approved), { isDroppedOut: false }))
      .thenNothingHappens();
  });

  it('A3 B9 of two cases that join stand once for each service', () => {
    const own: HoldEvent = { type: 'HoldProposed', caseId, subject: under.subject, hold: approved };
    given(own)
      .when(takeOver(stood({ ...approved, id: 'another' }, hold('business-licence'))))
      .thenState((state) => expect(state).toMatchObject({ holds: [{ id: approved.id }, { id: 'business-licence' }] }));
  });
});
