import type { EventEnvelope, StudentCard } from '@baoxue/contracts';
import { causedBy, type EventHandlers } from '@baoxue/event-bus';
import type { resolvingDuplicates } from './resolving-duplicates.store.js';

/** Every new record is compared with those that are there. Requirement A3. */
export const duplicateHandlers = ({ detect }: Pick<ReturnType<typeof resolvingDuplicates>, 'detect'>): EventHandlers => ({
  'student.registered.v1': async (event: EventEnvelope<StudentCard>) => detect(event.data.studentId, causedBy(event, 'registry/duplicate')),
});
