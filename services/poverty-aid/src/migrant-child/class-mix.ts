/** Whether children of migrant workers sit among the others 编班: facts per class, and which classes a person should look at (C9). */
export interface ClassMix {
  readonly classId: string;
  readonly grade: string;
  readonly studentCount: number;
  readonly migrantCount: number;
  /** Far more of them than in the grade's other classes. A fact to look at, not a finding. */
  readonly standsOut: boolean;
}

export interface MixRules {
  /** A class with fewer of them says nothing. */
  readonly standsOutFromChildren: number;
  /** Their share, times that of the grade's other classes. */
  readonly standsOutTimes: number;
}

export interface Classmate {
  readonly classId: string;
  readonly grade: string;
  readonly migrant: boolean;
}

/** Classes in the order of their ids. Counts alone: a share is compared by cross-multiplication, so nothing is rounded. */
export function classMix(students: readonly Classmate[], { standsOutFromChildren, standsOutTimes }: MixRules): ClassMix[] {
  const classes = new Map<string, { grade: string; studentCount: number; migrantCount: number }>();
  for (const { classId, grade, migrant } of students) {
    const known = classes.get(classId) ?? { grade, studentCount: 0, migrantCount: 0 };
    classes.set(classId, { grade, studentCount: known.studentCount + 1, migrantCount: known.migrantCount + (migrant ? 1 : 0) });
  }
  const rows = [...classes].map(([classId, counts]) => ({ classId, ...counts })).sort((a, b) => a.classId.localeCompare(b.classId));
  return rows.map((row) => {
    const others = rows.filter(({ grade, classId }) => grade === row.grade && classId !== row.classId);
    const [students, migrants] = [sum(others.map((each) => each.studentCount)), sum(others.map((each) => each.migrantCount))];
    const farMore = others.length > 0 && row.migrantCount * students >= standsOutTimes * migrants * row.studentCount;
    return { ...row, standsOut: farMore && row.migrantCount >= standsOutFromChildren };
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
