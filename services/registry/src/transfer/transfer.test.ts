import { specification } from '@baoxue/domain';
import type { Grounds } from '../movement/index.js';
import { followingSchool } from '../student/following-school.js';
import { registeredStudent } from '../student/student.fixtures.js';
import type { RegisteredStudent } from '../student/index.js';
import { transferDecider, type Transfer } from './transfer.js';

const given = specification(transferDecider, { today: '2026-03-09' });
const grounds: Grounds = { on: '2026-03-02', reasonCode: '39', approvalNumber: '青教转〔2026〕1号', approvedOn: '2026-03-01' };
const to = { schoolId: '6499000002', jurisdictions: ['64', '6403', '640381', '640381100'] };
const request = { type: 'RequestTransfer', transferId: 'transfer-1', to, grounds, dueOn: '2026-03-16' } as const;
const receive = {
  type: 'ReceiveTransfer',
  jurisdictions: to.jurisdictions,
  classId: '6499000002-2025-22-03',
  grade: '22',
  boarding: true,
  on: '2026-03-09',
} as const;
const transfer: Transfer = { transferId: 'transfer-1', to, grounds, dueOn: '2026-03-16', overdue: false };
const onTheWay = (changes: Partial<Transfer> = {}): RegisteredStudent => ({
  ...registeredStudent,
  card: { ...registeredStudent.card, lifeStatus: 'in-transit' },
  transfer: { ...transfer, ...changes },
});

describe('A5 a child who is to go to another school', () => {
  it('A5 is in transit, and keeps registration and class until received', () =>
    given
      .state(registeredStudent)
      .when(request)
      .thenState((state) =>
        expect(state).toMatchObject({
          card: { lifeStatus: 'in-transit', classId: registeredStudent.card.classId },
          enrolments: [{ to: null }],
          transfer,
        }),
      ));

  it('A5 is asked for once at a time, and not to the school the child is at', () => {
    given.state(onTheWay()).when(request).thenRefuses('IN_TRANSIT');
    const here = { ...to, schoolId: registeredStudent.card.schoolId };
    given
      .state(registeredStudent)
      .when({ ...request, to: here })
      .thenRefuses('SAME_SCHOOL');
  });

  it('A5 is received: the old stay ends on the day before the new one begins', () =>
    given
      .state(onTheWay())
      .when(receive)
      .thenState((state) =>
        expect(state).toMatchObject({
          card: { schoolId: '6499000002', classId: receive.classId, lifeStatus: 'enrolled', enrolledOn: '2026-03-09', boarding: true },
          enrolments: [
            { to: '2026-03-08', exitReason: 'transferred-out' },
            { from: '2026-03-09', to: null, entryReason: 'transferred-in', entryApproval: grounds.approvalNumber },
          ],
          transfer: null,
          movements: [{ kind: 'transfer-in', from: { schoolId: registeredStudent.card.schoolId }, to: { schoolId: '6499000002' } }],
        }),
      ));

  it('A5 is received by the school that was asked, after the request, and only once on the way', () => {
    given
      .state(onTheWay())
      .when({ ...receive, classId: '6499000003-2025-22-03' })
      .thenRefuses('OTHER_SCHOOL');
    given
      .state(onTheWay())
      .when({ ...receive, on: '2026-03-02' })
      .thenRefuses('ENDS_BEFORE_IT_BEGAN');
    given.state(registeredStudent).when(receive).thenRefuses('NOT_IN_TRANSIT');
    given
      .state(onTheWay({ to: null }))
      .when(receive)
      .thenRefuses('RECEIVED_ELSEWHERE');
  });

  it('A2 A5 is received where the school lies by then', () => {
    const jurisdictions = ['64', '6403', '640381', '640381200'];
    given
      .state(onTheWay())
      .when({ ...receive, jurisdictions })
      .thenState((state) => expect(state).toMatchObject({ card: { jurisdictions }, enrolments: [{}, { jurisdictions }] }));
  });

  it('A2 A5 is seen coming by those who answer for the place to which the school moves meanwhile', () => {
    const jurisdictions = ['64', '6403', '640381', '640381200'];
    const follow = { type: 'FollowSchool', schoolId: to.schoolId, jurisdictions, on: '2026-03-05' } as const;
    const following = specification(followingSchool, null);
    following
      .state(onTheWay())
      .when(follow)
      .thenState((state) => {
        expect(state).toMatchObject({ transfer: { to: { schoolId: to.schoolId, jurisdictions } }, card: { lifeStatus: 'in-transit' } });
        following.state(state).when(follow).thenNothingHappens();
      });
    following
      .state(onTheWay({ to: null }))
      .when(follow)
      .thenNothingHappens();
  });

  it.each([
    ['of a past year', '6499000002-2024-21-03', '2026-03-09'],
    ['of a year that is over on the day', '6499000002-2025-22-03', '2026-09-02'],
    ['of the coming year in the middle of this one', '6499000002-2026-23-03', '2026-03-09'],
    ['a grade lower', '6499000002-2025-21-03', '2026-03-09'],
    ['a grade higher', '6499000002-2025-23-03', '2026-03-09'],
  ])('A5 is not received into a class %s', (_what, classId, on) =>
    given
      .state(onTheWay())
      .when({ ...receive, classId, on })
      .thenRefuses('CLASS_DOES_NOT_FIT'),
  );

  it('A5 is received over the summer into the class a grade higher', () =>
    given
      .state(onTheWay())
      .when({ ...receive, classId: '6499000002-2026-23-03', grade: '23', on: '2026-09-02' })
      .thenState((state) => expect(state).toMatchObject({ card: { grade: '23', lifeStatus: 'enrolled' } })));

  it.each(['RefuseTransfer', 'WithdrawTransfer'] as const)('A5 stays at the old school after %s', (type) =>
    given
      .state(onTheWay())
      .when({ type })
      .thenState((state) =>
        expect(state).toMatchObject({
          card: { lifeStatus: 'enrolled', schoolId: registeredStudent.card.schoolId },
          transfer: null,
          movements: [],
        }),
      ),
  );

  it('A5 leaves the city only with the other school’s receipt', () => {
    const confirm = { type: 'ConfirmReceiptElsewhere', on: '2026-03-09', receiptNumber: '回执1' } as const;
    given.state(onTheWay()).when(confirm).thenRefuses('RECEIVED_HERE');
    given
      .state(onTheWay({ to: null }))
      .when({ ...confirm, receiptNumber: ' ' })
      .thenRefuses('RECEIPT_REQUIRED');
    given
      .state(onTheWay({ to: null }))
      .when(confirm)
      .thenState((state) =>
        expect(state).toMatchObject({
          card: { lifeStatus: 'left' },
          enrolments: [{ to: '2026-03-09', exitReason: 'moved-away', exitApproval: '回执1' }],
          movements: [{ kind: 'transfer-out', to: null }],
        }),
      );
  });

  it('A5 is said to be overdue once, after the last day and not on it', () => {
    given.state(onTheWay()).at({ today: '2026-03-16' }).when({ type: 'TickTransfer' }).thenNothingHappens();
    given.state(onTheWay()).at({ today: '2026-03-17' }).when({ type: 'TickTransfer' }).then({ type: 'TransferOverdue' });
    given
      .state(onTheWay({ overdue: true }))
      .at({ today: '2026-03-18' })
      .when({ type: 'TickTransfer' })
      .thenNothingHappens();
  });
});
