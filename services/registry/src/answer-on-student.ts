import { answerOrConflictOf } from '@baoxue/service';
import type { Context } from './context.js';

/** For a mutation of a student with `expectedVersion`, whatever slice it belongs to. */
export const answerOrConflictOnStudent = answerOrConflictOf('Student', (id: string, { seen }: Context) => seen.student(id));
