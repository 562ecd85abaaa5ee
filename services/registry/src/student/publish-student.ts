/** What other services learn of a child: codes, days and places, never who it is. */
import { unreachable } from '@baoxue/domain';
import { isAtSchool } from './at-school.js';
import { placeOf, publishMovement } from './publish-movement.js';
import type { Student } from './student-state.js';
import type { StudentEvent } from './student.js';

export function publishStudent(event: StudentEvent, state: Student, studentId: string) {
  switch (event.type) {
    case 'StudentRegistered':
      return { type: 'student.registered.v1', data: { ...event.student.card, householdId: event.student.householdId } };
    case 'StudentMarked':
      return { type: 'student.marked.v1', data: { studentId, mark: event.mark, markedOn: event.on } };
    case 'StudentMoved':
    case 'NumberLinked':
      return { type: 'student.moved.v1', data: { ...event.card, effectiveOn: event.on } };
    case 'StudentMovedHouse':
      return { type: 'student.housed.v1', data: { studentId, householdId: event.householdId } };
    case 'SchoolFollowed':
      // Where a child who has left once was is no news.
      return state.status === 'Registered' && isAtSchool(state)
        ? { type: 'student.moved.v1', data: { ...state.card, effectiveOn: event.on } }
        : null;
    case 'StudentMerged':
      return { type: 'student.merged.v1', data: { ...placeOf(state, studentId), intoStudentId: event.intoId, on: event.on } };
    case 'StudentUnmerged':
      return { type: 'student.unmerged.v1', data: { ...placeOf(state, studentId), fromStudentId: event.fromId, on: event.on } };
    case 'DataRemoved':
      return { type: 'student.data-removed.v1', data: { studentId, kind: event.kind, on: event.on } };
    case 'MovementRecorded':
    case 'TransferRequested':
    case 'TransferReceived':
    case 'TransferRefused':
    case 'TransferWithdrawn':
    case 'TransferOverdue':
    case 'SuspensionOverdue':
      return publishMovement(event, state, studentId);
    case 'StudentRestated':
    case 'DestinationFollowed':
    case 'GuardianshipBegan':
    case 'GuardianshipEnded':
    case 'GuardianshipTakenBack':
    case 'FactStated':
    case 'FactsGivenBack':
      return null; // Guardians and who awaits a child are the registry's own; others see them through the graph.
    default:
      return unreachable(event);
  }
}
