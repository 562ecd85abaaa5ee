import { specification } from '@baoxue/domain';
import { batchRule, type BatchCommand, type BatchEvent } from './batch.js';

const given = specification(batchRule, { today: '2025-10-20' });
const prepared: BatchEvent = {
  type: 'BatchPrepared',
  termId: '2025-autumn',
  schoolIds: ['6499000001'],
  jurisdictions: ['64', '6403', '640381'],
  preparedBy: 'preparer-1',
  preparedOn: '2025-10-19',
};
const submitted: BatchEvent = { type: 'BatchSubmitted', lineCount: 2, totalFen: 125_000 };
const decideAs = (by: string, decision: 'approved' | 'rejected' = 'approved'): BatchCommand => ({ type: 'Decide', decision, by });
const approved: BatchEvent = { type: 'BatchDecided', decision: 'approved', decidedBy: 'approver-1', decidedOn: '2025-10-20' };

describe('C5 a batch of payments', () => {
  it('is approved by another person', () => given(prepared, submitted).when(decideAs('approver-1')).then(approved));
  it('abuse S8 is never decided by whoever prepared it', () => {
    given(prepared, submitted).when(decideAs('preparer-1')).thenRefuses('FOUR_EYES');
    given(prepared, submitted).when(decideAs('preparer-1', 'rejected')).thenRefuses('FOUR_EYES');
  });
  it('is not approved while it is being collected', () => given(prepared).when(decideAs('approver-1')).thenRefuses('BATCH_NOT_SUBMITTED'));
  it('can be rejected when collecting broke off, by another person', () => {
    given(prepared)
      .when(decideAs('approver-1', 'rejected'))
      .then({ ...approved, decision: 'rejected' });
    given(prepared).when(decideAs('preparer-1', 'rejected')).thenRefuses('FOUR_EYES');
    given(prepared, { ...approved, decision: 'rejected' })
      .when({ type: 'Submit', lineCount: 1, totalFen: 1 })
      .thenNothingHappens();
  });
  it('is decided once', () => given(prepared, submitted, approved).when(decideAs('approver-2')).thenRefuses('BATCH_ALREADY_DECIDED'));
  it('must exist', () => given().when(decideAs('approver-1')).thenRefuses('NOT_FOUND'));
  it('is not approved when there is nothing in it', () =>
    given(prepared, { ...submitted, lineCount: 0, totalFen: 0 })
      .when(decideAs('approver-1'))
      .thenRefuses('BATCH_EMPTY'));
  it('goes to the bank once it is approved', () => {
    given(prepared, submitted).when({ type: 'Send' }).thenRefuses('BATCH_NOT_APPROVED');
    given(prepared, submitted, approved).when({ type: 'Send' }).then({ type: 'BatchSent', sentOn: '2025-10-20' });
    given(prepared, submitted, approved, { type: 'BatchSent', sentOn: '2025-10-20' }).when({ type: 'Send' }).thenNothingHappens();
  });
});
