import type { EventEnvelope, StudentCard } from '@baoxue/contracts';
import { commandHandler, schoolDateOf, type Cause, type Clock } from '@baoxue/domain';
import { causedBy, type EventHandlers } from '@baoxue/event-bus';
import { classPlaceOf } from '../school/index.js';
import { firstSchoolYearIn } from './ages.js';
import { entryIdOf, schoolAgeDecider } from './school-age.js';
import type { SchoolAgeStore } from './school-age.store.js';

const LAST_OF_PRIMARY = '16';

/** After these a child may be awaited as if it had never been in school. */
const AGAIN: Readonly<Record<string, 'ExpectAgain' | 'AwaitAgain'>> = { 'wrong-entry': 'ExpectAgain', correction: 'AwaitAgain' };

/** The ledger follows the registry: who is seen in a school has appeared, and who leaves is expected again or gone. Requirement A8. */
export function schoolAgeHandlers(ledger: SchoolAgeStore): EventHandlers {
  const handle = commandHandler(schoolAgeDecider, ledger);

  /** A child whose temporary number gave way to an ID number may stand in the ledger twice: once seen in school, once listed. */
  async function meetListed(studentId: string, numberIndex: string, cause: Cause): Promise<string> {
    const own = await ledger.ofStudent(studentId);
    const listed = entryIdOf(numberIndex);
    if (!own || own.id === listed) return listed;
    if (!(await ledger.find(listed))) return own.id;
    await handle(own.id, { type: 'Leave', expectedAgain: false }, { cause, context: null });
    return listed;
  }

  async function follow(event: EventEnvelope<StudentCard>, entryId: string): Promise<void> {
    const { studentId, schoolId, classId, grade, jurisdictions, lifeStatus, idNumberIndex: numberIndex } = event.data;
    const cause = causedBy(event, 'registry/school-age');
    if (lifeStatus === 'graduated' || lifeStatus === 'left' || lifeStatus === 'died') {
      const expectedAgain = lifeStatus === 'graduated' && grade === LAST_OF_PRIMARY;
      await handle(entryId, { type: 'Leave', expectedAgain }, { cause, context: null });
      return;
    }
    const schoolYear = firstSchoolYearIn(grade, classPlaceOf(classId)?.schoolYear ?? '');
    const seen = { studentId, numberIndex, schoolId, jurisdictions, schoolYear };
    await handle(entryId, { type: 'SeeInSchool', ...seen }, { cause, context: null });
  }

  return {
    'movement.recorded.v1': async (event: EventEnvelope<{ studentId: string; kind: string }>) => {
      const { studentId, kind } = event.data;
      const type = AGAIN[kind];
      const own = type ? await ledger.ofStudent(studentId) : null;
      if (type && own) await handle(own.id, { type }, { cause: causedBy(event, 'registry/school-age'), context: null });
    },
    // A child that is new stands in the ledger under its number at most.
    'student.registered.v1': (event: EventEnvelope<StudentCard>) => follow(event, entryIdOf(event.data.idNumberIndex)),
    'student.moved.v1': async (event: EventEnvelope<StudentCard>) => {
      const { studentId, idNumberIndex } = event.data;
      await follow(event, await meetListed(studentId, idNumberIndex, causedBy(event, 'registry/school-age')));
    },
  };
}

/** Says of one child that the day of its notice passed. A late tick gives the same answer as a timely one. */
export function schoolAgeClock(ledger: SchoolAgeStore, clock: Clock) {
  const handle = commandHandler(schoolAgeDecider, ledger);
  return async (entryId: string): Promise<void> => {
    const cause = { actor: 'registry/clock', correlationId: entryId };
    await handle(entryId, { type: 'Tick', today: schoolDateOf(clock.now()) }, { cause, context: null });
  };
}
