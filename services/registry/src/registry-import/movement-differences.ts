/** What a row of a list of movements would change of a child's registration (A11). */
import { fold, Refusal } from '@baoxue/domain';
import { differing, previewOf, type FieldChange, type RowPreview } from '@baoxue/list-import';
import type { MovementContext } from '../movement/index.js';
import { classPlaceOf } from '../school/index.js';
import { LIFE_STATUS_WORDS, type RegisteredStudent, type Student } from '../student/index.js';
import { movementRowDecider } from './movement-row.js';
import { className, gradeName } from './student-row.js';

/** Nothing, where the rule says no by now. */
export function movementPreview(
  before: RegisteredStudent,
  command: Parameters<typeof movementRowDecider.decide>[0],
  context: MovementContext,
): RowPreview {
  try {
    const after = fold(movementRowDecider.evolve, before as Student, movementRowDecider.decide(command, before, context));
    return previewOf({ changes: after.status === 'None' ? [] : differences(before, after) });
  } catch (error) {
    if (error instanceof Refusal) return previewOf({});
    throw error;
  }
}

function differences(before: RegisteredStudent, after: RegisteredStudent): readonly FieldChange[] {
  const columns = (student: RegisteredStudent): Readonly<Record<string, string>> => ({
    学籍状态: LIFE_STATUS_WORDS[student.card.lifeStatus],
    学校标识码: student.card.schoolId,
    学年: classPlaceOf(student.card.classId)?.schoolYear ?? '',
    年级: gradeName(student.card.grade),
    班级: className(student.card.classId),
    休学截止日期: student.suspension?.until ?? '',
    转入学校标识码: student.transfer?.to?.schoolId ?? '',
  });
  const [was, is] = [columns(before), columns(after)];
  return Object.entries(is).flatMap(([column, text]) => differing(column, was[column] ?? null, text));
}
