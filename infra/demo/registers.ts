/** The class teachers take the roll 点名, school day by school day. */
import { command } from './command.js';
import type { DemoStudent } from './demo-school.js';
import { eventually } from './desk.js';
import { childrenOf, type Child } from './situation.js';
import type { Stage } from './story.js';

/** Days of the story, from 1. */
interface Days {
  readonly from: number;
  readonly to: number;
}

const FIRST_ABSENT_DAY = 2;
const DAY_OF_SUSPICION = 4;
const DAY_AFTER_PERSUASION = 5;
const DAY_OF_RETURN = 9;

function isAbsent({ fate }: DemoStudent, day: number): boolean {
  if (fate === 'attends' || day < FIRST_ABSENT_DAY) return false;
  if (fate === 'is persuaded') return day < DAY_AFTER_PERSUASION;
  return fate === 'stays out' || day < DAY_OF_RETURN;
}

/** The roll of each class on each of the days; then waits until the absences are counted, because the next act looks at the cases. */
export async function takeRolls(stage: Stage, { from, to }: Days): Promise<string> {
  const { cast, days, moveTo } = stage;
  const children = await childrenOf(stage);
  for (let day = from; day <= to; day += 1) {
    const date = days[day - 1] ?? '';
    moveTo(date);
    for (const [classId, teacher] of cast.teachers) {
      const absent = children.filter(({ student }) => student.classId === classId && isAbsent(student, day));
      const entries = absent.map(({ now }) => ({ studentId: now.id, mark: 'UNEXCUSED' }));
      await command(teacher, 'takeRoll', { idempotencyKey: `roll-${date}`, classId, date, entries, othersPresent: true });
    }
  }
  await absencesCounted(stage, to);
  const registers = `${(to - from + 1) * cast.teachers.size} registers are taken`;
  const suspected = children.filter(({ student }) => isAbsent(student, to)).length;
  return to === DAY_OF_SUSPICION ? `${registers}; ${suspected} children are suspected` : registers;
}

const absencesCounted = (stage: Stage, day: number) =>
  eventually(
    () => childrenOf(stage),
    (children) =>
      day < DAY_OF_SUSPICION ||
      children.filter(({ student }) => isAbsent(student, day)).every((child) => daysCounted(child) > day - FIRST_ABSENT_DAY),
    `the absences of day ${day} to be counted`,
  );

const daysCounted = ({ openedCase }: Child): number => openedCase?.schoolDaysAbsent ?? 0;
