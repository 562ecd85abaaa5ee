import { specification } from '@baoxue/domain';
import { ledgerRule, type LedgerEvent } from './aid-ledger.js';

const given = specification(ledgerRule, { today: '2026-04-28' });
const entered: LedgerEvent = {
  type: 'EnteredLedger',
  idNumberIndex: 'a'.repeat(64),
  studentId: null,
  category: 'registered-poor',
  enteredOn: '2025-09-01',
  sourceList: '示例名单',
};
const matched: LedgerEvent = { type: 'StudentMatched', studentId: 'student-1' };
const leave = (leftOn: string) => ({ type: 'Leave', leftOn }) as const;

describe('C1 a ledger entry', () => {
  it('is matched when its student is registered', () => given(entered).when({ type: 'Match', studentId: 'student-1' }).then(matched));
  it('is matched once', () => given(entered, matched).when({ type: 'Match', studentId: 'student-1' }).thenNothingHappens());
  it('ends on the day the child leaves the ledger', () =>
    given(entered).when(leave('2026-04-01')).then({ type: 'LeftLedger', leftOn: '2026-04-01' }));
  it('cannot end before the day of recognition', () => given(entered).when(leave('2025-08-31')).thenRefuses('LEFT_BEFORE_ENTERED'));
  it('cannot end in the future', () => given(entered).when(leave('2026-04-29')).thenRefuses('DATE_IN_FUTURE'));
  it('ends once', () => given(entered, { type: 'LeftLedger', leftOn: '2026-04-01' }).when(leave('2026-04-02')).thenRefuses('ALREADY_LEFT'));
  it('must exist', () => given().when(leave('2026-04-01')).thenRefuses('NOT_FOUND'));
});
