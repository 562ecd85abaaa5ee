/** Works through a school, a step at a time, under the ticker: a process that dies is followed by another that goes on where it stood. */
import { commandHandler, Refusal, schoolDateOf, type Cause, type Clock } from '@baoxue/domain';
import { movementDecider, type MovementContext } from '../movement/index.js';
import { classIdOf, isOpen } from '../school/index.js';
import type { SchoolClassStore, SchoolStore } from '../school/school.store.js';
import { isRegistered } from '../student/index.js';
import type { KeptStudent, StudentStore } from '../student/student.store.js';
import { promotionDecider, type PromotionContext, type PromotionCounts } from './promotion.js';
import type { PromotionStore } from './promotion.store.js';
import { stepOf, type Step } from './step.js';

export interface PromotingDeps {
  readonly promotions: PromotionStore;
  readonly students: StudentStore;
  readonly schools: SchoolStore;
  readonly classes: SchoolClassStore;
  readonly clock: Clock;
  readonly rulesOf: (place: { jurisdictions: readonly string[]; date: string }) => MovementContext['rules'];
  /** School year of the term that runs on a day; null between terms. */
  readonly runningYearOn: (day: string) => string | null;
}

/** Enough for a whole class, little enough that a step takes a second. */
const STUDENTS_PER_STEP = 50;
const ACTOR = 'registry/promotion';

export function promoting({ promotions, students, schools, classes, clock, rulesOf, runningYearOn }: PromotingDeps) {
  const handle = commandHandler(promotionDecider, promotions);
  const move = commandHandler(movementDecider, students);
  const contextNow = (): PromotionContext => {
    const today = schoolDateOf(clock.now());
    return { today, runningYear: runningYearOn(today) };
  };

  /** What became of the child. One whose record refuses the step is held for a decision and stops nobody else. @param opened classes of this step */
  async function take(step: Step, { id, state }: KeptStudent, opened: Set<string>, cause: Cause): Promise<Step['kind']> {
    if (step.kind === 'held' || step.kind === 'done') return step.kind;
    const today = schoolDateOf(clock.now());
    if (step.kind === 'promoted') {
      const { schoolClass } = step;
      const classId = classIdOf(schoolClass);
      const events = [{ type: 'ClassOpened' as const, schoolClass }];
      if (!opened.has(classId)) await classes.insertMany([{ id: classId, state: schoolClass, events, cause }]);
      opened.add(classId);
    }
    const rules = rulesOf({ jurisdictions: state.card.jurisdictions, date: today });
    try {
      await move(id, step.command, { cause, context: { today, rules } });
      return step.kind;
    } catch (error) {
      if (error instanceof Refusal) return 'held';
      throw error;
    }
  }

  return {
    start: handle,
    contextNow,

    /** One step. Safe to repeat: a child who has gone up is not found below any more. */
    async tick(promotionId: string): Promise<void> {
      const { state } = await promotions.load(promotionId);
      if (state.status !== 'running') return;
      const school = (await schools.find(state.schoolId))?.state;
      const cause: Cause = { actor: ACTOR, correlationId: promotionId };
      // A school closes once no child is registered there: nobody is left to go up.
      if (!isOpen(school)) {
        const over = { type: 'RecordStep' as const, from: state.after, after: null, promoted: 0, graduated: 0, held: 0 };
        await handle(promotionId, over, { cause, context: contextNow() });
        return;
      }
      const page = await students.page({
        first: STUDENTS_PER_STEP,
        after: state.after,
        filter: { 'state.schoolId': state.schoolId },
        order: 'state.promotionOrder',
      });
      const opened = new Set<string>();
      const counts: Record<Step['kind'], number> = { promoted: 0, graduated: 0, held: 0, done: 0 };
      for (const { entry } of page.entries) {
        if (!isRegistered(entry)) continue;
        const became = await take(stepOf(entry.state, school.kind, state.toSchoolYear), entry, opened, cause);
        counts[became] += 1;
      }
      const { promoted, graduated, held }: PromotionCounts = counts;
      const after = page.hasNextPage ? (page.entries.at(-1)?.position ?? null) : null;
      const done = { type: 'RecordStep' as const, from: state.after, after, promoted, graduated, held };
      await handle(promotionId, done, { cause, context: contextNow() });
    },
  };
}
