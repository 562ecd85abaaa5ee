import type { CaseReference, EventEnvelope } from '@baoxue/contracts';
import { commandHandler, idFrom } from '@baoxue/domain';
import { causedBy, type EventHandlers } from '@baoxue/event-bus';
import { departmentNoticeDecider, DEPARTMENTS, townOf } from './department-notice.js';
import type { DepartmentNoticeStore } from './department-notice.store.js';

type Confirmed = CaseReference & { readonly markedOn: string };
type Returned = CaseReference & { readonly returnedOn: string; readonly wasDroppedOut: boolean };

/** Tells the departments of a confirmed dropout, and of the return of a child they were told of. */
export function departmentNoticeHandlers(notices: DepartmentNoticeStore): EventHandlers {
  const handle = commandHandler(departmentNoticeDecider, notices);

  async function tell(event: EventEnvelope<CaseReference>, mark: 'dropped-out' | 'returned', markedOn: string): Promise<void> {
    const { caseId, studentId, jurisdictions } = event.data;
    for (const department of DEPARTMENTS) {
      const noticeId = idFrom('department-notice', department, event.id);
      const content = { noticeId, caseId, studentId, town: townOf(jurisdictions), mark, markedOn };
      const cause = causedBy(event, 'attendance/department-notice');
      await handle(noticeId, { type: 'SendNotice', department, content }, { context: null, cause });
    }
  }

  return {
    'dropout.confirmed.v1': (event: EventEnvelope<Confirmed>) => tell(event, 'dropped-out', event.data.markedOn),
    'dropout.returned.v1': async (event: EventEnvelope<Returned>) => {
      if (event.data.wasDroppedOut) await tell(event, 'returned', event.data.returnedOn);
    },
  };
}
