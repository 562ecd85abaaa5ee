/** The import of the students' list. Requirements A3 to A5 and A11. */
import { defaultTerms, schoolCalendar } from '@baoxue/calendar';
import { commandHandler, schoolDateOf } from '@baoxue/domain';
import { listImporting, takingBack } from '@baoxue/list-import';
import { readRows } from '@baoxue/spreadsheet';
import type { HomeTools } from '../household/index.js';
import { movementDecider } from '../movement/index.js';
import { refuse } from '../refusals/index.js';
import { registrationRulesOf } from '../registration-rules.js';
import { nameIndexOfRecord, type Student } from '../student/index.js';
import { importParts, type ImportPartsDeps, type RegistryImport } from './import-parts.store.js';
import type { RowFactsLookUp } from './row-facts.store.js';
import { studentComparing } from './student-comparing.store.js';
import { studentEntering, type StudentEnteringDeps } from './student-entering.store.js';
import { toStudent, type StudentRow } from './student-reading.js';
import { STUDENT_HEADS } from './student-row.js';
import { keptBecause, movementBack } from './taking-back.js';

export interface StudentImportDeps extends ImportPartsDeps, HomeTools, Omit<StudentEnteringDeps, 'effects' | 'nameIndexOf'> {
  readonly facts: RowFactsLookUp;
}

export function studentImport({ facts, cipher, blindIndexOf, connection, logger, ...entering }: StudentImportDeps): RegistryImport {
  const { clock, students } = entering;
  const { effects, list, undoing, asked } = importParts<StudentRow, never>({ connection, clock, logger }, 'student-import');
  const handle = commandHandler(movementDecider, students);
  const { schoolYearOf } = schoolCalendar({ terms: defaultTerms });
  const today = () => schoolDateOf(clock.now());
  const contextFor = (student: Student) => {
    const jurisdictions = student.status === 'Registered' ? student.card.jurisdictions : [];
    return { today: today(), rules: registrationRulesOf({ jurisdictions, date: today() }) };
  };

  /** Merging saves only the record that is merged away: nothing in this one tells that it stands for a child of two now. */
  async function refuseMerged(recordId: string): Promise<void> {
    if ((await students.mergedInto([recordId])).size > 0) throw refuse('MERGED_SINCE');
  }

  return {
    ...listImporting<StudentRow>({
      ...list,
      readRows: (file) => facts.lookUp(readRows(file, STUDENT_HEADS)),
      toRow: (cells) => toStudent(cells, facts.of(cells), { today: today(), schoolYearOf, cipher, blindIndexOf }),
      keyOf: ({ student }) => student.card.idNumberIndex,
      keyColumn: '身份证号',
      compare: studentComparing({ ...entering, cipher }),
      enter: studentEntering({ ...entering, effects, nameIndexOf: nameIndexOfRecord(cipher, blindIndexOf) }).enter,
      undoing: {
        ...undoing,
        ...takingBack<Student, never>({
          effects,
          store: students,
          async undo({ importId, recordId }, student, options) {
            await refuseMerged(recordId);
            return handle(recordId, movementBack(student, importId, today()), { ...options, context: contextFor(student) });
          },
          keptBecause: (student, { version }) => keptBecause(student, version === 0),
        }),
      },
    }),
    ...asked,
  };
}
