import { addDays, fold, specification } from '@baoxue/domain';
import fc from 'fast-check';
import { priorityOf } from './care-need.js';
import { unreachedCount, type FileContext } from './guardian-contact.js';
import {
  isWithoutGuardian,
  leftBehindRule,
  type FileChild,
  type FileCommand,
  type FileEvent,
  type OpenedFile,
} from './left-behind-file.js';

const today = '2026-05-12';
const context: FileContext = { today, rules: { firstContactWithinDays: 14, contactEveryDays: 30 } };
const given = specification(leftBehindRule, context);
const givenNobodyRegistered = specification(leftBehindRule, { today, rules: null });
const child: FileChild = {
  studentId: 'student-1',
  schoolId: '6499000001',
  classId: '6499000001-2025-22-01',
  jurisdictions: ['64', '6403', '640381'],
  boarding: false,
};
const idNumberIndex = 'a'.repeat(64);
const listed = { idNumberIndex, child, away: 'both-parents', openedOn: '2026-05-01', sealedContact: 'sealed-1' } as const;
const takeFromList = { type: 'TakeFromList', ...listed } as const;
const opened: FileEvent = {
  type: 'FileOpened',
  idNumberIndex,
  child,
  away: 'both-parents',
  openedOn: '2026-05-01',
  contactDueOn: '2026-05-26',
};
const named = (sealedContact: string, namedBy: 'list' | 'desk', contactDueOn = '2026-05-26'): FileEvent => ({
  type: 'GuardianNamed',
  guardian: { sealedContact, since: today, namedBy },
  contactDueOn,
});
const ledger = (onLedger: boolean, on = '2026-05-01'): FileCommand => ({ type: 'FollowLedger', idNumberIndex, child, on, onLedger });
const contact = (changes: object = {}) =>
  ({ on: '2026-05-10', way: 'call', reached: true, concerns: [], by: 'class-teacher', ...changes }) as const;
const recordContact = (changes: object = {}): FileCommand => ({ type: 'RecordContact', ...contact(changes) });
const contacted = (contactDueOn: string, changes: object = {}): FileEvent => ({
  type: 'GuardianContacted',
  contact: contact(changes),
  contactDueOn,
});
const fileOf = (...events: FileEvent[]) => fold(leftBehindRule.evolve, leftBehindRule.initialState(), events) as OpenedFile;

describe('C8 the file of a left-behind child', () => {
  it('is opened by a list with whom it names, and the first contact is due in a fortnight', () =>
    given().when(takeFromList).then(opened, named('sealed-1', 'list')));
  it('is opened by the ledger alone, without knowing who is away', () =>
    given()
      .when(ledger(true))
      .then({ ...opened, away: null }));
  it('is closed with the ledger and opened again with it, its contacts kept', () => {
    given(opened).when(ledger(false, '2026-05-11')).then({ type: 'FileClosed', on: '2026-05-11' });
    given(opened, contacted('2026-06-09'), { type: 'FileClosed', on: '2026-05-11' })
      .when(ledger(true, '2026-05-12'))
      .thenState((state) =>
        expect(state).toMatchObject({ status: 'open', closedOn: null, contacts: [contact()], contactDueOn: '2026-05-26' }),
      );
  });
  it('says nothing of a child who never had one and left the ledger', () => given().when(ledger(false)).thenNothingHappens());
  it('runs no clock for a child whom nobody has registered, and begins when the child is', () => {
    const unknown: FileEvent = { ...opened, child: null, contactDueOn: null };
    givenNobodyRegistered()
      .when({ ...takeFromList, child: null, sealedContact: null })
      .then(unknown);
    given(unknown).when({ type: 'FollowChild', child }).then({ type: 'ChildFollowed', child, contactDueOn: '2026-05-26' });
  });
  it('follows the child into another class and keeps the day of the next contact', () => {
    const moved = { ...child, classId: '6499000002-2025-22-01', schoolId: '6499000002' };
    given(opened, contacted('2026-06-09'))
      .when({ type: 'FollowChild', child: moved })
      .then({ type: 'ChildFollowed', child: moved, contactDueOn: '2026-06-09' });
    given(opened).when({ type: 'FollowChild', child }).thenNothingHappens();
  });
  it('is no longer written in once it is closed', () =>
    given(opened, { type: 'FileClosed', on: today }).when(recordContact()).thenRefuses('FILE_CLOSED'));
  it('must exist', () => given().when(recordContact()).thenRefuses('NOT_FOUND'));
});

describe('C8 the entrusted guardian', () => {
  it('is replaced by a later list, unless a person has named one', () => {
    given(opened, named('sealed-1', 'list'))
      .when({ ...takeFromList, sealedContact: 'sealed-2' })
      .then(named('sealed-2', 'list'));
    given(opened, named('sealed-1', 'desk'))
      .when({ ...takeFromList, sealedContact: 'sealed-2' })
      .thenNothingHappens();
  });
  it('leaves the days behind and takes name and number along', () =>
    given(opened, named('sealed-1', 'list'))
      .when({ type: 'NameGuardian', sealedContact: 'sealed-2' })
      .thenState((state) => {
        expect(state).toMatchObject({ guardian: { sealedContact: 'sealed-2' }, earlierGuardians: [{ since: today, until: today }] });
        expect(JSON.stringify(state)).not.toContain('sealed-1');
      }));
  it('is spoken with within a fortnight when new, and never later than what is due anyway', () => {
    given(opened, contacted('2026-06-09'))
      .when({ type: 'NameGuardian', sealedContact: 's' })
      .then(named('s', 'desk', '2026-05-26'));
    given({ ...opened, contactDueOn: '2026-05-14' })
      .when({ type: 'NameGuardian', sealedContact: 's' })
      .then(named('s', 'desk', '2026-05-14'));
  });
  it('is missing where both parents may be away', () => {
    expect(isWithoutGuardian(fileOf(opened))).toBe(true);
    expect(isWithoutGuardian(fileOf({ ...opened, away: null }))).toBe(true);
    expect(isWithoutGuardian(fileOf({ ...opened, away: 'one-parent' }))).toBe(false);
    expect(isWithoutGuardian(fileOf(opened, named('sealed-1', 'list')))).toBe(false);
  });
});

describe('C8 the contact clock', () => {
  it('is put off by thirty days from a contact that reached somebody', () =>
    given(opened).when(recordContact()).then(contacted('2026-06-09')));
  it('goes on when nobody was reached, and counts how often', () => {
    given(opened)
      .when(recordContact({ reached: false }))
      .then(contacted('2026-05-26', { reached: false }));
    const missed = contacted('2026-06-09', { reached: false });
    expect(unreachedCount(fileOf(opened, contacted('2026-06-09', { on: '2026-05-02' }), missed, missed))).toBe(2);
    expect(unreachedCount(fileOf(opened))).toBe(0);
  });
  it('is not set back by an older contact written down late', () =>
    given(opened, contacted('2026-06-09'))
      .when(recordContact({ on: '2026-05-02' }))
      .then(contacted('2026-06-09', { on: '2026-05-02' })));
  it('takes a contact of today or earlier, since the file was opened', () => {
    given(opened)
      .when(recordContact({ on: '2026-05-13' }))
      .thenRefuses('DATE_IN_FUTURE');
    given(opened)
      .when(recordContact({ on: '2026-04-30' }))
      .thenRefuses('CONTACT_BEFORE_FILE');
    given(opened)
      .when(recordContact({ reached: false, concerns: ['health'] }))
      .thenRefuses('CONCERN_WITHOUT_CONTACT');
  });
  it('says once that a contact is overdue, on the day after', () => {
    const due: FileEvent = { ...opened, contactDueOn: '2026-05-11' };
    const overdue: FileEvent = { type: 'ContactOverdue', dueOn: '2026-05-11' };
    given(due).when({ type: 'Tick' }).then(overdue);
    given(due, overdue).when({ type: 'Tick' }).thenNothingHappens();
    given({ ...opened, contactDueOn: today })
      .when({ type: 'Tick' })
      .thenNothingHappens();
    given(due, { type: 'FileClosed', on: today }).when({ type: 'Tick' }).thenNothingHappens();
  });
  it('is no longer overdue once somebody was reached', () => {
    const late = [
      { ...opened, contactDueOn: '2026-05-11' },
      { type: 'ContactOverdue', dueOn: '2026-05-11' },
    ] as const;
    expect(fileOf(...late, contacted('2026-05-11', { reached: false })).contactOverdue).toBe(true);
    expect(fileOf(...late, contacted('2026-06-09')).contactOverdue).toBe(false);
  });
  it('whatever the order of contacts, the next is due thirty days after the latest that reached somebody', () => {
    const days = fc.array(
      fc.record({ on: fc.integer({ min: 0, max: 11 }).map((day) => addDays('2026-05-01', day)), reached: fc.boolean() }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(days, (contacts) => {
        let state = leftBehindRule.evolve(leftBehindRule.initialState(), { ...opened, contactDueOn: '2026-05-15' });
        for (const each of contacts) state = fold(leftBehindRule.evolve, state, leftBehindRule.decide(recordContact(each), state, context));
        const reached = contacts.filter((each) => each.reached).map(({ on }) => on);
        expect((state as OpenedFile).contactDueOn).toBe(reached.length === 0 ? '2026-05-15' : addDays(reached.sort().at(-1) ?? '', 30));
      }),
    );
  });
});

describe('C8 needs that come first', () => {
  const asked: FileEvent = { type: 'NeedDeclared', kind: 'boarding', on: '2026-05-10' };
  it('are asked for once at a time', () => {
    given(opened)
      .when({ type: 'DeclareNeed', kind: 'boarding' })
      .then({ ...asked, on: today });
    given(opened, asked).when({ type: 'DeclareNeed', kind: 'boarding' }).thenRefuses('NEED_WAITS');
    given({ ...opened, child: { ...child, boarding: true } })
      .when({ type: 'DeclareNeed', kind: 'boarding' })
      .thenRefuses('BOARDS_ALREADY');
  });
  it('are met by themselves when the child boards', () => {
    const boards = { ...child, boarding: true };
    given(opened, asked)
      .when({ type: 'FollowChild', child: boards })
      .then(
        { type: 'ChildFollowed', child: boards, contactDueOn: '2026-05-26' },
        { type: 'NeedSettled', number: 1, result: 'met', on: today },
      );
  });
  it('are settled once', () => {
    const settled: FileEvent = { type: 'NeedSettled', number: 1, result: 'withdrawn', on: today };
    given(opened, asked).when({ type: 'SettleNeed', number: 1, result: 'withdrawn' }).then(settled);
    given(opened, asked, settled).when({ type: 'SettleNeed', number: 1, result: 'met' }).thenRefuses('NEED_SETTLED');
    given(opened).when({ type: 'SettleNeed', number: 1, result: 'met' }).thenRefuses('NEED_UNKNOWN');
  });
  it('stand in order: both parents away before one, then who asked first', () => {
    const oneAway = priorityOf(fileOf({ ...opened, away: 'one-parent' }, { ...asked, on: '2026-05-02' }));
    const [early, late] = ['2026-05-09', '2026-05-11'].map((on) => priorityOf(fileOf(opened, { ...asked, on })));
    expect([oneAway, late, early].sort()).toEqual([early, late, oneAway]);
  });
});
