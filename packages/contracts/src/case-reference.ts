import { classId, jurisdictions, schoolId, uuid } from './fields.js';

/** What every event of a case tells: whose, where, which. */
export interface CaseReference {
  readonly caseId: string;
  readonly studentId: string;
  readonly schoolId: string;
  readonly classId: string;
  readonly jurisdictions: readonly string[];
}

/** Its fields in a schema. */
export const caseReference = { caseId: uuid, studentId: uuid, schoolId, classId, jurisdictions };

/** The case of the examples; nobody's. */
export const caseReferenceExample: CaseReference = {
  caseId: '0197a000-0000-7000-8000-0000000000c1',
  studentId: '0197a000-0000-7000-8000-000000000001',
  schoolId: '6499000001',
  classId: '6499000001-2025-22-01',
  jurisdictions: ['64', '6403', '640381', '640381105'],
};
