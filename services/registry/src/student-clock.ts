import { commandHandler, schoolDateOf, type Clock } from '@baoxue/domain';
import { movementDecider } from './movement/index.js';
import { registrationRulesOf } from './registration-rules.js';
import type { StudentStore } from './student/student.store.js';
import { transferDecider } from './transfer/index.js';

/** Says of one student that the last day of a transfer or a suspension passed. A late tick gives the same answer as a timely one. */
export function studentClock({ students, clock }: { readonly students: StudentStore; readonly clock: Clock }) {
  const handleTransfer = commandHandler(transferDecider, students);
  const handleMovement = commandHandler(movementDecider, students);
  return async (studentId: string): Promise<void> => {
    const { state } = await students.load(studentId);
    if (state.status === 'None') return;
    const today = schoolDateOf(clock.now());
    const where = { jurisdictions: state.card.jurisdictions, date: today };
    const cause = { actor: 'registry/clock', correlationId: studentId };
    await handleTransfer(studentId, { type: 'TickTransfer' }, { cause, context: { today } });
    await handleMovement(studentId, { type: 'TickSuspension' }, { cause, context: { today, rules: registrationRulesOf(where) } });
  };
}
