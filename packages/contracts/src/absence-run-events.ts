import { closed, defineEvent } from './envelope.js';
import { classId, date, jurisdictions, oneOf, schoolId, uuid } from './fields.js';
import type { StudentPlace } from './student-events.js';

/** 到校 · 病假或事假 · 考勤更正 · 离校（休学、转出、毕业、合并学籍）. */
export const RUN_ENDINGS = ['taught', 'excused', 'corrected', 'left'] as const;
/** Why an open run of absence ended. */
export type RunEnding = (typeof RUN_ENDINGS)[number];

/** An open run 连续无故缺课 of a child, and where the child is expected. */
export interface RunOfStudent extends StudentPlace {
  readonly since: string;
  readonly lastDay: string;
  readonly schoolDays: number;
}

const run = {
  studentId: uuid,
  schoolId,
  classId,
  jurisdictions,
  since: date,
  lastDay: date,
  schoolDays: { type: 'integer', minimum: 1 },
} as const;
const example: RunOfStudent = {
  studentId: '0197a000-0000-7000-8000-000000000001',
  schoolId: '6499000001',
  classId: '6499000001-2025-22-01',
  jurisdictions: ['64', '6403', '640381'],
  since: '2026-04-29',
  lastDay: '2026-04-30',
  schoolDays: 2,
};
const topic = 'baoxue.attendance.absence-run';

export const absenceRunBegan = defineEvent<RunOfStudent>()({
  type: 'absence.run.began.v1',
  topic,
  description:
    'A child is absent without excuse on its latest registered school day 无故缺课, and was not on the one before. Counted by registers alone.',
  schema: closed(run),
  example: { ...example, lastDay: example.since, schoolDays: 1 },
});

export const absenceRunCounted = defineEvent<RunOfStudent>()({
  type: 'absence.run.counted.v1',
  topic,
  description: 'An open run of absence is longer, shorter or begins on another day, as the registers now stand.',
  schema: closed(run),
  example,
});

export const absenceRunEnded = defineEvent<RunOfStudent & { because: RunEnding }>()({
  type: 'absence.run.ended.v1',
  topic,
  description:
    'A run of absence is open no more: the child was taught, its absence is excused, a register was corrected, or no school expects the child. The run is told as it was last known.',
  schema: closed({ ...run, because: oneOf(...RUN_ENDINGS) }),
  example: { ...example, because: 'taught' },
});

export const absenceRunContracts = [absenceRunBegan, absenceRunCounted, absenceRunEnded] as const;
