import type { CaseReference, EventEnvelope } from '@baoxue/contracts';
import { commandHandler } from '@baoxue/domain';
import { causedBy, type EventHandlers } from '@baoxue/event-bus';
import { type Mark } from './student-state.js';
import { studentDecider } from './student.js';
import type { StudentStore } from './student.store.js';

type On<K extends string> = EventEnvelope<CaseReference & Readonly<Record<K, string>>>;

/** The mark follows the child's latest case in the attendance service. Requirement A6. */
export function markHandlers(students: StudentStore): EventHandlers {
  const handle = commandHandler(studentDecider, students);
  async function mark(event: EventEnvelope<CaseReference>, value: Mark, on: string): Promise<void> {
    const { studentId } = event.data;
    // A case may name a record that another one stands for.
    const standing = (await students.standingFor([studentId])).get(studentId);
    await handle(
      standing?.id ?? studentId,
      { type: 'Mark', mark: value, on, caseId: event.data.caseId, at: event.time },
      {
        context: null,
        commandKey: event.id,
        cause: causedBy(event, 'registry/student'),
      },
    );
  }
  return {
    'dropout.suspected.v1': (event: On<'markedOn'>) => mark(event, 'suspected', event.data.markedOn),
    'dropout.confirmed.v1': (event: On<'markedOn'>) => mark(event, 'dropped-out', event.data.markedOn),
    'dropout.returned.v1': (event: On<'returnedOn'>) => mark(event, 'returned', event.data.returnedOn),
    'dropout.case.withdrawn.v1': (event: On<'withdrawnOn'>) => mark(event, 'normal', event.data.withdrawnOn),
  };
}
