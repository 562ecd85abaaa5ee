/** The import of a list of movements 学籍异动: each row by the rule that a movement entered by hand goes by. Requirements A5 and A11. */
import { commandHandler, schoolDateOf } from '@baoxue/domain';
import { listImporting, previewOf, takingBack } from '@baoxue/list-import';
import { readRows } from '@baoxue/spreadsheet';
import type { SchoolStore } from '../school/school.store.js';
import { schoolBefore } from '../school-before.js';
import { isRegistered, type Student } from '../student/index.js';
import type { StudentStore } from '../student/student.store.js';
import { atOpenSchools } from './at-open-schools.store.js';
import { importParts, type ImportPartsDeps, type ImportWithin } from './import-parts.store.js';
import { movementPreview } from './movement-differences.js';
import { movementFacts, type MovementFactsDeps } from './movement-facts.store.js';
import type { MovementReach } from './movement-reach.js';
import { MOVEMENT_HEADS, toMovementRow } from './movement-reading.js';
import {
  atOtherSchool,
  commandOf,
  isWhereChecked,
  movementRowDecider,
  otherSchoolOf,
  type MovementRow,
  type MovementRules,
} from './movement-row.js';
import { rowEntering } from './row-entering.store.js';
import { keptMovement, movementRowBack } from './taking-back.js';

export interface MovementImportDeps extends ImportPartsDeps, MovementFactsDeps {
  readonly rules: MovementRules;
  readonly schools: SchoolStore;
  readonly students: StudentStore;
}

export function movementImport({
  rules,
  students,
  schools,
  classes,
  schoolYearOf,
  blindIndexOf,
  ...deps
}: MovementImportDeps): ImportWithin {
  const { effects, list, undoing, asked } = importParts<MovementRow, null>(deps, 'movement-import');
  const facts = movementFacts({ schools, classes, students, schoolYearOf, blindIndexOf });
  const tools = { clock: deps.clock, rules, schoolYearOf, blindIndexOf };
  const handle = commandHandler(movementRowDecider, students);
  const today = () => schoolDateOf(deps.clock.now());
  const contextAt = (jurisdictions: readonly string[]) => ({ today: today(), rules: rules.movement({ jurisdictions, date: today() }) });

  const atSchools = atOpenSchools(schools, { schoolOf: otherSchoolOf, at: atOtherSchool });
  /** Days may lie between check and commit: neither the other school nor the child need be where they were. */
  async function asTheyStand(rows: readonly MovementRow[]): Promise<readonly (MovementRow | null)[]> {
    const [found, known] = [await atSchools(rows), await students.findMany(rows.map(({ studentId }) => studentId))];
    return found.map((row) => (row && isWhereChecked(row, known.get(row.studentId)?.state) ? row : null));
  }

  const importingWithin = (reaches: MovementReach) =>
    listImporting<MovementRow>({
      ...list,
      readRows: (file) => facts.lookUp(readRows(file, MOVEMENT_HEADS)),
      toRow: (cells) => toMovementRow(cells, facts.of(cells), { ...tools, reaches }),
      // One movement of a child in one list: which of two came first no list says.
      keyOf: ({ studentId }) => studentId,
      keyColumn: '学籍号',
      async compare(rows) {
        const known = await students.findMany(rows.map(({ studentId }) => studentId));
        return rows.map((row) => {
          const kept = known.get(row.studentId);
          if (!kept || !isRegistered(kept)) return previewOf({});
          return movementPreview(kept.state, commandOf(row, '', rules, today()), contextAt(row.jurisdictions));
        });
      },
      enter: rowEntering({
        store: students,
        decider: movementRowDecider,
        effects,
        idOf: ({ studentId }: MovementRow) => studentId,
        commandOf: (row, importId) => commandOf(row, importId, rules, today()),
        contextOf: ({ jurisdictions }) => contextAt(jurisdictions),
        // A student's record tells by itself what was before.
        beforeOf: () => null,
        asTheyStand,
      }),
      undoing: {
        ...undoing,
        ...takingBack<Student, null>({
          effects,
          store: students,
          async undo({ importId, recordId }, student, options) {
            const command = movementRowBack(student, { importId, today: today(), returnsTo: await schoolBefore(student, schools.find) });
            const jurisdictions = student.status === 'Registered' ? student.card.jurisdictions : [];
            return handle(recordId, command, { ...options, context: contextAt(jurisdictions) });
          },
          keptBecause: keptMovement,
        }),
      },
    });

  return {
    // Who commits what was checked commits it in one place: who asks again joins what runs.
    ...importingWithin(() => false),
    checkWithin: (reaches) => importingWithin(reaches).check,
    ...asked,
  };
}
