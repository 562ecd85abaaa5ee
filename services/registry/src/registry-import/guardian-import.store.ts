/** The import of a list of guardians 监护人名单: other phones and further guardians of children who are registered. Requirements A4 and A11. */
import { commandHandler, schoolDateOf, type Loaded } from '@baoxue/domain';
import { listImporting, refuseImport, takingBack, undoKey } from '@baoxue/list-import';
import { readRows } from '@baoxue/spreadsheet';
import { guardianDecider } from '../guardian/index.js';
import type { GuardianStore } from '../guardian/guardian.store.js';
import { refuse } from '../refusals/index.js';
import type { StudentStore } from '../student/student.store.js';
import { guardianEntering, ofGuardian, type GuardianBefore } from './guardian-entering.store.js';
import { guardianFacts, type GuardianFactsDeps } from './guardian-facts.store.js';
import { GUARDIAN_HEADS, toGuardianRow } from './guardian-reading.js';
import type { GuardianRow } from './guardian-row.js';
import { guardianshipBackDecider } from './guardianship-back.js';
import { importParts, type ImportPartsDeps, type ImportWithin } from './import-parts.store.js';
import type { ListReach } from './movement-reach.js';

export interface GuardianImportDeps extends ImportPartsDeps, GuardianFactsDeps {
  readonly guardians: GuardianStore;
  readonly students: StudentStore;
}

type TakingBackDeps = Parameters<typeof takingBack<null, GuardianBefore | null>>[0];
/** More than one save after the row was remembered, so that the rule is asked. */
const AFTER_THE_ROW = 2;

/** A school sends lists of its own children's guardians; each list is checked within the reach of whoever sends it. */
export function guardianImport({ students, guardians, cipher, blindIndexOf, ...deps }: GuardianImportDeps): ImportWithin {
  const { effects, list, undoing, asked } = importParts<GuardianRow, GuardianBefore | null>(deps, 'guardian-import');
  const facts = guardianFacts({ students, guardians, cipher, blindIndexOf });
  const correct = commandHandler(guardianDecider, guardians);
  const takeBack = commandHandler(guardianshipBackDecider, students);
  const enter = guardianEntering({ students, guardians, effects, guardianshipsOf: facts.guardianshipsOf });

  /** A contact is a record of its own. A guardianship stands in the child's, which is saved for many reasons: it tells by being there that the list came to it. */
  async function load(recordId: string, key: string): Promise<Loaded<null>> {
    const [studentId = '', guardianId] = recordId.split(':');
    if (guardianId === undefined) return { ...(await guardians.load(recordId, key)), state: null };
    const { state, alreadyApplied } = await students.load(studentId, ofGuardian(key, guardianId));
    const isThere = state.status === 'Registered' && state.guardianships.some((each) => each.guardianId === guardianId);
    return { state: null, alreadyApplied, version: isThere ? AFTER_THE_ROW : 0 };
  }

  const undo: TakingBackDeps['undo'] = async ({ recordId, importId, before }, _state, { expectedVersion, ...options }) => {
    if (before?.what === 'contact') {
      const command = { type: 'CorrectContact' as const, ...before.contact };
      return correct(recordId, command, { ...options, expectedVersion, context: null });
    }
    if (!before) throw refuseImport('CHANGED_SINCE');
    const { guardianship } = before;
    const [studentId = ''] = recordId.split(':');
    const commandKey = ofGuardian(undoKey(importId), guardianship.guardianId);
    return takeBack(studentId, { type: 'TakeBackGuardianship', guardianship }, { ...options, commandKey, context: null });
  };

  const importingWithin = (reaches: ListReach) => {
    const told = new Map<string, string>();
    return listImporting<GuardianRow>({
      ...list,
      readRows: (file) => facts.lookUp(readRows(file, GUARDIAN_HEADS)),
      toRow(cells) {
        const row = toGuardianRow(cells, facts.of(cells), { today: schoolDateOf(deps.clock.now()), cipher, blindIndexOf, reaches });
        refuseContradiction(told, row);
        return row;
      },
      keyOf: ({ key }) => key,
      keyColumn: '监护人姓名',
      compare: async (rows) => rows.map(({ preview }) => preview),
      enter,
      undoing: { ...undoing, ...takingBack<null, GuardianBefore | null>({ effects, store: { load }, undo }) },
    });
  };

  return { ...importingWithin(() => false), checkWithin: (reaches) => importingWithin(reaches).check, ...asked };
}

/**
 * What no row can see of the others: a guardian has one phone, whichever child's row tells it, and is added to a child once.
 * @param told by the rows before, hashed
 * @throws Refusal GUARDIAN_PHONES_DIFFER · GUARDIAN_TWICE
 */
function refuseContradiction(told: Map<string, string>, { studentId, doing }: GuardianRow): void {
  if (doing.type === 'Nothing') return;
  const { contactIndex } = doing;
  const subject = doing.type === 'CorrectContact' ? doing.guardianId : `${studentId}:${contactIndex}`;
  if (doing.type === 'BeginGuardianship' && told.has(subject)) throw refuse('GUARDIAN_TWICE', { field: '监护人姓名' });
  if ((told.get(subject) ?? contactIndex) !== contactIndex) throw refuse('GUARDIAN_PHONES_DIFFER', { field: '监护人电话' });
  told.set(subject, contactIndex);
}
