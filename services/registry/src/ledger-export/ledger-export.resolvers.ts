import type { AuditLog } from '@baoxue/audit';
import { authorise, can, scopeOf, type Action, type Viewer } from '@baoxue/auth';
import { kebabCase, newId, schoolDateOf, type Clock } from '@baoxue/domain';
import { scopeToFilter } from '@baoxue/mongo';
import { cleanText, mask, type FieldCipher } from '@baoxue/pii';
import { answer, type DownloadRoute } from '@baoxue/service';
import type { ExportLedgerInput, RegistryLedger, Resolvers } from '../__generated__/resolvers.js';
import { isMonth } from '../indicator/index.js';
import { refuse } from '../refusals/index.js';
import { isOpen } from '../school/index.js';
import type { SchoolStore } from '../school/school.store.js';
import type { RegisteredStudent } from '../student/index.js';
import { childLedgers, type ChildLedgersDeps, type Sight } from './child-ledgers.store.js';
import { CONTENT_TYPES, ledgerFile, ROWS_IN_FILE_MAX, writeLedger, type Ledger } from './ledger-file.store.js';
import { openTicket, sealTicket } from './ledger-ticket.js';
import { recordLedgers, type RecordLedgersDeps } from './record-ledgers.store.js';
import { watchedLedgers, type WatchedLedgersDeps } from './watched-ledgers.store.js';

export interface LedgerExportDeps extends ChildLedgersDeps, Omit<RecordLedgersDeps, 'students'>, Omit<WatchedLedgersDeps, 'students'> {
  readonly schools: Pick<SchoolStore, 'find' | 'openWithin'>;
  readonly cipher: FieldCipher;
  readonly clock: Clock;
  readonly record: AuditLog['record'];
}

type Asked = Omit<ExportLedgerInput, 'idempotencyKey'>;

const EXPORT = 'ledger:export';
const PURPOSE_LENGTH_MAX = 100;
const READ: Readonly<Record<RegistryLedger, Action>> = {
  SCHOOLS: 'school:read',
  STUDENTS: 'student:read',
  IN_TRANSIT: 'transfer:send',
  SCHOOL_AGE_CHILDREN: 'school-age:read',
  MONITORED_STUDENTS: 'monitoring:read',
  GUARDIANS: 'student:read-guardian',
  CLASSES: 'student:read',
  MOVEMENTS: 'movement:read',
  RECONCILIATION: 'reconciliation:read',
  RESPONSIBILITY_LETTERS: 'letter:read',
  INDICATORS: 'indicator:read',
};
const PERSONAL = ['name', 'idNumberMasked'];
const FIELDS: Readonly<Record<RegistryLedger, readonly string[]>> = {
  SCHOOLS: [],
  STUDENTS: PERSONAL,
  IN_TRANSIT: PERSONAL,
  SCHOOL_AGE_CHILDREN: PERSONAL,
  MONITORED_STUDENTS: [...PERSONAL, 'monitoring'],
  GUARDIANS: [...PERSONAL, 'guardianName', 'guardianPhoneMasked'],
  CLASSES: [],
  MOVEMENTS: PERSONAL,
  RECONCILIATION: PERSONAL,
  RESPONSIBILITY_LETTERS: [],
  INDICATORS: [],
};
/** What a ledger is cut by in time; who takes such a one says which. */
const PERIOD_FIELD: Readonly<Partial<Record<RegistryLedger, string>>> = {
  CLASSES: 'state.schoolYear',
  RECONCILIATION: 'state.termId',
  RESPONSIBILITY_LETTERS: 'state.year',
};

/** Ledgers as files, for those who work with spreadsheets. Requirements A11 and G2. */
export function ledgerExport({ schools, cipher, clock, record, ...deps }: LedgerExportDeps) {
  const ofChildren = childLedgers({ ...deps, cipher });
  const ofRecords = recordLedgers(deps);
  const watched = watchedLedgers({ ...deps, schools, cipher, clock }, ofChildren.whoIs);

  /** What the viewer asks for, with everything that may be said against it. @throws Refusal FORBIDDEN · EXPORT_NOT_READABLE · EXPORT_PERIOD · TEXT_* */
  async function allowed(viewer: Viewer, asked: Asked) {
    const { ledger, schoolId, format, purpose } = asked;
    const school = schoolId ? (await schools.find(schoolId))?.state : undefined;
    const place = isOpen(school) ? school : {};
    const scope = scopeToFilter(scopeOf(viewer, READ[ledger]));
    authorise(viewer, EXPORT, schoolId ? place : reachOf(viewer));
    if (!scope) throw refuse('EXPORT_NOT_READABLE', { field: 'input.ledger' });
    const parts = [scope, schoolId ? { 'state.schoolId': schoolId } : {}, ofPeriod(asked)];
    const kind = format === 'CSV' ? ('csv' as const) : ('xlsx' as const);
    return {
      kind,
      filter: { $and: parts },
      purpose: cleanText(purpose, { field: 'input.purpose', maxLength: PURPOSE_LENGTH_MAX }),
      fileName: `${kebabCase(ledger)}-${schoolDateOf(clock.now())}.${kind}`,
      contentType: CONTENT_TYPES[kind],
    };
  }

  /** First the entry, then the children: who cannot be recorded is given nothing. */
  async function recorded(viewer: Viewer, { ledger, schoolId }: Asked, purpose: string, correlationId: string): Promise<void> {
    const subject = { subjectType: ledger, subjectId: schoolId ?? 'all', fields: FIELDS[ledger] };
    await record({ viewer, action: EXPORT, ...subject, purpose, correlationId });
  }

  async function ledgerOf(viewer: Viewer, { ledger, schoolId, period }: Asked, filter: object): Promise<Ledger> {
    const sight: Sight = {
      name: (place, name) => (can(viewer, 'student:read-name', place) ? name : mask.name(name)),
      reaches: (place) => can(viewer, 'student:read', place),
    };
    const whoIs = (id: string, student: RegisteredStudent) => ofChildren.whoIs(sight, id, student);
    switch (ledger) {
      case 'SCHOOLS':
        return watched.schools(scopeOf(viewer, READ[ledger]), schoolId ?? null);
      case 'STUDENTS':
        return ofChildren.students(sight, filter);
      case 'IN_TRANSIT':
        return ofChildren.inTransit(sight, filter);
      case 'SCHOOL_AGE_CHILDREN':
        return ofChildren.schoolAge(sight, filter);
      case 'MONITORED_STUDENTS':
        return watched.monitored(sight, filter);
      case 'GUARDIANS':
        return watched.guardians(sight, filter);
      case 'CLASSES':
        return watched.classes(scopeOf(viewer, READ[ledger]), schoolId ?? null, period ?? '');
      case 'MOVEMENTS':
        return ofRecords.movements(whoIs, filter);
      case 'RECONCILIATION':
        return ofRecords.reconciliation(whoIs, filter);
      case 'RESPONSIBILITY_LETTERS':
        return ofRecords.letters(filter);
      case 'INDICATORS':
        return ofRecords.indicators(viewer, period ?? null, schoolId ?? null);
    }
  }

  const resolvers = {
    Mutation: {
      exportLedger: (_root, { input }, { viewer, correlationId }) =>
        answer(async () => {
          const { kind, filter, purpose, fileName, contentType } = await allowed(viewer, input);
          await recorded(viewer, input, purpose, correlationId);
          const { content, lineCount } = await ledgerFile(await ledgerOf(viewer, input, filter), kind);
          const contentBase64 = content.toString('base64');
          return { __typename: 'ExportLedgerSuccess' as const, fileName, contentType, contentBase64, lineCount };
        }),

      prepareLedgerDownload: (_root, { input: { idempotencyKey: _key, ...asked } }, { viewer }) =>
        answer(async () => {
          const { fileName, contentType } = await allowed(viewer, asked);
          const { ticket, until } = sealTicket<Asked>(cipher, viewer, asked, clock.now());
          const downloadPath = `/exports/registry/${ticket}/file`;
          return {
            __typename: 'PrepareLedgerDownloadSuccess' as const,
            fileName,
            contentType,
            downloadPath,
            availableUntil: until.toISOString(),
          };
        }),
    },
  } satisfies Resolvers;

  /** Where the file is fetched. What the viewer may do is asked once more: a post can end within minutes. */
  const route: DownloadRoute = {
    path: '/exports/registry/:ticket/file',
    async handle({ viewer, params, file }) {
      const asked = openTicket<Asked>(cipher, viewer, params['ticket'] ?? '', clock.now());
      const { kind, filter, purpose, fileName, contentType } = await allowed(viewer, asked);
      await recorded(viewer, asked, purpose, newId());
      await writeLedger(file, await ledgerOf(viewer, asked, filter), kind, ROWS_IN_FILE_MAX);
      return { fileName, contentType };
    },
  };

  return { resolvers, route };
}

/** Everything a viewer reaches is within their own reach. */
const reachOf = ({ jurisdictions, schoolIds, classIds }: Viewer) => ({ jurisdictions, schoolId: schoolIds[0], classId: classIds[0] });

/** @throws Refusal EXPORT_PERIOD for a ledger that is of a term or year and says none, and for one that has no period and says one */
function ofPeriod({ ledger, period }: Asked): object {
  const field = PERIOD_FIELD[ledger];
  const fits = ledger === 'INDICATORS' ? !period || isMonth(period) : Boolean(period) === (field !== undefined);
  if (!fits) throw refuse('EXPORT_PERIOD', { field: 'input.period' });
  return field ? { [field]: period } : {};
}
