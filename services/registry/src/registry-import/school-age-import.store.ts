/** The import of the list of children of school age 适龄儿童名册. Requirements A8 and A11. */
import { defaultTerms, schoolCalendar } from '@baoxue/calendar';
import { commandHandler, schoolDateOf } from '@baoxue/domain';
import { listImporting, takingBack } from '@baoxue/list-import';
import { readRows } from '@baoxue/spreadsheet';
import type { HomeTools } from '../household/index.js';
import { registrationRulesOf } from '../registration-rules.js';
import {
  entryIdOf,
  schoolAgeDecider,
  type ListedEntry,
  type SchoolAgeCommand,
  type SchoolAgeEntry,
  type SchoolAgeEvent,
} from '../school-age/index.js';
import type { SchoolAgeStore } from '../school-age/school-age.store.js';
import { importParts, type ImportPartsDeps, type RegistryImport } from './import-parts.store.js';
import { rowEntering } from './row-entering.store.js';
import type { RowFactsLookUp } from './row-facts.store.js';
import { listedPreview } from './school-age-differences.js';
import { SCHOOL_AGE_HEADS, toListedEntry } from './school-age-reading.js';

export interface SchoolAgeImportDeps extends ImportPartsDeps, HomeTools {
  readonly schoolAge: SchoolAgeStore;
  readonly facts: RowFactsLookUp;
}

export function schoolAgeImport({ schoolAge, facts, cipher, blindIndexOf, ...deps }: SchoolAgeImportDeps): RegistryImport {
  const { effects, list, undoing, asked } = importParts<ListedEntry, SchoolAgeEntry>(deps, 'school-age-import');
  const handle = commandHandler(schoolAgeDecider, schoolAge);
  const { schoolYearOf } = schoolCalendar({ terms: defaultTerms });

  return {
    ...listImporting<ListedEntry>({
      ...list,
      readRows: (file) => facts.lookUp(readRows(file, SCHOOL_AGE_HEADS)),
      toRow(cells) {
        const today = schoolDateOf(deps.clock.now());
        const rulesAt = (jurisdictions: readonly string[]) => registrationRulesOf({ jurisdictions, date: today });
        return toListedEntry(cells, facts.of(cells), rulesAt, { today, schoolYearOf, cipher, blindIndexOf });
      },
      keyOf: ({ numberIndex }) => numberIndex,
      keyColumn: '身份证号',
      async compare(rows) {
        const known = await schoolAge.findMany(rows.map(({ numberIndex }) => entryIdOf(numberIndex)));
        return rows.map((entry) => listedPreview(known.get(entryIdOf(entry.numberIndex))?.state, entry, cipher));
      },
      enter: rowEntering<ListedEntry, SchoolAgeCommand, SchoolAgeEvent, SchoolAgeEntry, null, SchoolAgeEntry>({
        store: schoolAge,
        decider: schoolAgeDecider,
        effects,
        idOf: ({ numberIndex }) => entryIdOf(numberIndex),
        commandOf: (entry) => ({ type: 'List', ...entry }),
        contextOf: () => null,
        beforeOf: (state) => state,
      }),
      undoing: {
        ...undoing,
        ...takingBack({
          effects,
          store: schoolAge,
          undo: ({ recordId, before }, _state, options) =>
            handle(recordId, { type: 'TakeBackList', before: before ?? schoolAgeDecider.initialState() }, { ...options, context: null }),
        }),
      },
    }),
    ...asked,
  };
}
