import { constantCase } from '@baoxue/domain';
import type { Enrolment } from './enrolment.js';

const SEPARATOR = ':';

/** The student in an enrolment's id. */
export const studentIdOf = (enrolmentId: string): string => enrolmentId.split(SEPARATOR)[0] ?? '';
/** The number of the stay in an enrolment's id. */
export const stayNumberOf = (enrolmentId: string): string | undefined => enrolmentId.split(SEPARATOR)[1];

export const enrolmentToGraph = (studentId: string, enrolment: Enrolment) => ({
  ...enrolment,
  __typename: 'Enrolment' as const,
  id: `${studentId}${SEPARATOR}${enrolment.number}`,
  entryReason: constantCase(enrolment.entryReason),
  exitReason: enrolment.exitReason && constantCase(enrolment.exitReason),
  placements: [...enrolment.placements],
});
