import { specification } from '@baoxue/domain';
import { isInHardship, ledgerRule, type LedgerCommand, type LedgerEvent } from './aid-ledger.js';

const given = specification(ledgerRule, { today: '2026-04-28' });
const place = { schoolId: '6499000001', classId: '6499000001-2025-22-01', jurisdictions: ['64', '6403', '640381'] };
const elsewhere = { ...place, schoolId: '6499000002', classId: '6499000002-2025-22-01' };
const recorded = { recordedOn: '2026-04-28', sourceList: null };
const entered: LedgerEvent = {
  type: 'EnteredLedger',
  idNumberIndex: 'a'.repeat(64),
  studentId: null,
  place: null,
  category: 'registered-poor',
  enteredOn: '2025-09-01',
  sourceList: '示例名单',
  recordedOn: '2025-09-10',
};
const matched: LedgerEvent = { type: 'StudentMatched', studentId: 'student-1', place };
const match: LedgerCommand = { type: 'Match', studentId: 'student-1', place };
const leave = (leftOn: string): LedgerCommand => ({ type: 'Leave', leftOn, sourceList: null });
const left: LedgerEvent = { type: 'LeftLedger', leftOn: '2026-04-01', ...recorded };
const correct = (enteredOn: string): LedgerCommand => ({ type: 'CorrectRecognition', enteredOn, sourceList: '新名单' });

describe('C1 a ledger entry', () => {
  it('is matched when its student is registered', () => given(entered).when(match).then(matched));
  it('is matched once', () => given(entered, matched).when(match).thenNothingHappens());
  it('goes with its child to another school', () =>
    given(entered, matched)
      .when({ type: 'Match', studentId: 'student-1', place: elsewhere })
      .then({ type: 'StudentMoved', place: elsewhere }));
  it('ends on the day the child leaves the ledger', () => given(entered).when(leave('2026-04-01')).then(left));
  it('cannot end before the day of recognition', () => given(entered).when(leave('2025-08-31')).thenRefuses('LEFT_BEFORE_ENTERED'));
  it('cannot end in the future', () => given(entered).when(leave('2026-04-29')).thenRefuses('DATE_IN_FUTURE'));
  it('ends once', () => given(entered, left).when(leave('2026-04-02')).thenRefuses('ALREADY_LEFT'));
  it('must exist', () => given().when(leave('2026-04-01')).thenRefuses('NOT_FOUND'));
  it('stands again when its leaving is withdrawn', () =>
    given(entered, left)
      .when({ type: 'WithdrawLeaving', sourceList: '新名单' })
      .then({ type: 'LeavingWithdrawn', enteredOn: '2025-09-01', recordedOn: '2026-04-28', sourceList: '新名单' }));
  it('keeps a corrected day of recognition before its leaving', () => {
    given(entered, left).when(correct('2026-04-02')).thenRefuses('LEFT_BEFORE_ENTERED');
    given(entered).when(correct('2026-04-29')).thenRefuses('DATE_IN_FUTURE');
    given(entered).when(correct('2025-09-01')).thenNothingHappens();
  });
  it('remembers every entry, leaving and correction, and when it became known', () =>
    given(entered, left)
      .when(correct('2025-10-01'))
      .thenState((state) =>
        expect(state.status === 'entered' && state.history).toEqual([
          { kind: 'entered', on: '2025-09-01', recordedOn: '2025-09-10', sourceList: '示例名单' },
          { kind: 'left', on: '2026-04-01', recordedOn: '2026-04-28', sourceList: null },
          { kind: 'recognition-corrected', on: '2025-10-01', recordedOn: '2026-04-28', sourceList: '新名单' },
        ]),
      ));
  const takenBack: LedgerEvent = { type: 'EntryTakenBack', ...recorded };
  const takeBack: LedgerCommand = { type: 'TakeBack', sourceList: null, namedElsewhere: false };
  it('A11 never held when its list is taken back, whoever was matched meanwhile, and a corrected list enters the child again', () => {
    given(entered, matched).when(takeBack).then(takenBack);
    given(entered, takenBack).when(takeBack).thenNothingHappens();
    given(entered, takenBack)
      .when({ type: 'EnterAgain', sourceList: '更正名单' })
      .thenState((state) => {
        expect(state).toMatchObject({ leftOn: null, sourceList: '更正名单' });
        expect(state.status === 'entered' && state.history.map(({ kind }) => kind)).toEqual(['entered', 'taken-back', 'entered']);
      });
  });
  it('A11 stays when an officer has changed it, or another list names the child as well', () => {
    given(entered, left).when(takeBack).thenRefuses('CHANGED_SINCE');
    given(entered)
      .when({ ...takeBack, namedElsewhere: true })
      .thenRefuses('NAMED_SINCE');
  });
  it('C6 counts as hardship while it stands, except for 留守 and 未升入普通高中', () => {
    const stateOf = (...events: LedgerEvent[]) => events.reduce(ledgerRule.evolve, ledgerRule.initialState());
    expect(isInHardship(stateOf(entered))).toBe(true);
    expect(isInHardship(stateOf(entered, left))).toBe(false);
    expect(isInHardship(stateOf({ ...entered, category: 'left-behind' }))).toBe(false);
    expect(isInHardship(stateOf({ ...entered, category: 'not-in-senior-high' }))).toBe(false);
  });
});
