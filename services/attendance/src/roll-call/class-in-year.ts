/** `<school>-<school year>-<grade>-<class>`, as the registry names classes. */
const CLASS_ID = /^(\d{10})-(\d{4})-(\d)(\d)-(\d{2})$/;
/** Grades of a stage by its digit: primary 11–16, junior 21–24. */
const LAST_GRADE: Readonly<Record<string, number>> = { '1': 6, '2': 4 };

/**
 * The id a class has in another school year. Classes rise together: 八年级1班 of 2025 was 七年级1班 of 2024.
 * @returns null where its stage had not begun then, or is over
 */
export function classInYear(classId: string, schoolYear: string): string | null {
  const [, school, year, stage = '', grade, number] = CLASS_ID.exec(classId) ?? [];
  const then = Number(grade) + Number(schoolYear) - Number(year);
  if (school === undefined || then < 1 || then > (LAST_GRADE[stage] ?? 0)) return null;
  return `${school}-${schoolYear}-${stage}${then}-${number}`;
}
