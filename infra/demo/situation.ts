/** What the desks ask of the graph while the story plays: each answer is joined from all four services. */
import type { SchoolDate } from '@baoxue/domain';
import type { DemoStudent } from './demo-school.js';
import type { Desk } from './desk.js';
import type { Stage } from './story.js';

interface Review {
  readonly id: string;
  readonly status: string;
}

export interface CaseInGraph {
  readonly id: string;
  readonly status: string;
  readonly schoolDaysAbsent: number;
  readonly contacts: readonly { readonly kind: string }[];
  readonly reports: readonly { readonly to: string; readonly receivedOn: SchoolDate | null }[];
  readonly aidReviewAnswer: { readonly completedOn: SchoolDate | null } | null;
}

/** One child as the graph shows it to the bureau. */
export interface ChildInGraph {
  readonly id: string;
  readonly name: string;
  readonly mark: string;
  readonly dropoutCases: readonly CaseInGraph[];
  readonly aid: { readonly ledgers: readonly object[]; readonly reviews: readonly Review[] } | null;
  readonly specialEducation: { readonly certificates: readonly object[]; readonly reviews: readonly Review[] } | null;
}

/** A child's whole situation, from all four services: what the one query asks of one child, and of every child of a class. */
export const WHOLE_SITUATION = `
    id name mark markedOn nationalStatus
    schoolClass { grade number school { name jurisdiction { name } } }
    attendance { absenceRun { since schoolDays } }
    dropoutCases {
      id status absentSince schoolDaysAbsent suspectedOn confirmedOn returnedOn
      contacts { on kind reached by }
      reports { to sentOn receivedOn }
      aidReviewAnswer { cause measures completedOn }
      nextStep { kind dueOn accountable }
    }
    aid { ledgers { category enteredOn } reviews { id status ground openedOn dueOn completedOn returnedOn } }
    specialEducation { certificates { kind grade } reviews { id status placement completedOn returnedOn } }`;

/** The one query of the demonstration. */
export const SITUATION = `query Situation($id: ID!) {
  student(id: $id) {${WHOLE_SITUATION}
  }
}`;

const CLASS = `query ClassSituation($id: ID!) { schoolClass(id: $id) { students {${WHOLE_SITUATION} } } }`;

/** The children of all classes of the school, each with its whole situation. */
export async function childrenInGraph({ school, cast }: Pick<Stage, 'school' | 'cast'>): Promise<readonly ChildInGraph[]> {
  type Answer = { readonly schoolClass: { readonly students: readonly ChildInGraph[] } | null };
  const classes = await Promise.all(school.classIds.map((id) => cast.bureau.ask<Answer>(CLASS, { id })));
  return classes.flatMap(({ schoolClass }) => schoolClass?.students ?? []);
}

/** A child of the story, what the story has in store for it, and how the graph shows it now. */
export interface Child {
  readonly student: DemoStudent;
  readonly now: ChildInGraph;
  /** The dropout case, once one was opened. */
  readonly openedCase: CaseInGraph | undefined;
}

export async function childrenOf(stage: Stage): Promise<readonly Child[]> {
  const students = new Map(stage.school.students.map((student) => [student.name, student]));
  return (await childrenInGraph(stage)).flatMap((now) => {
    const student = students.get(now.name);
    return student ? [{ student, now, openedCase: now.dropoutCases[0] }] : [];
  });
}

/** How many children of a class the attendance service has heard of: of no other does it show anything. */
export async function knownToAttendance(desk: Desk, classId: string): Promise<number> {
  const query = `query Known($id: ID!) { schoolClass(id: $id) { students { attendance { absenceRun { since } } } } }`;
  type Answer = { readonly schoolClass: { readonly students: readonly { readonly attendance: object | null }[] } | null };
  const { schoolClass } = await desk.ask<Answer>(query, { id: classId });
  return schoolClass?.students.filter(({ attendance }) => attendance !== null).length ?? 0;
}

/** How many marks stand on the register of each of the days; null where none was taken. */
export async function marksOnRegisters(desk: Desk, classId: string, days: readonly SchoolDate[]): Promise<readonly (number | null)[]> {
  const rolls = days.map((day, index) => `day${index}: roll(date: "${day}") { entries { mark } }`).join(' ');
  const query = `query Registers($id: ID!) { schoolClass(id: $id) { ${rolls} } }`;
  type Roll = { readonly entries: readonly object[] } | null;
  const { schoolClass } = await desk.ask<{ schoolClass: Readonly<Record<string, Roll>> | null }>(query, { id: classId });
  return days.map((_, index) => schoolClass?.[`day${index}`]?.entries.length ?? null);
}
