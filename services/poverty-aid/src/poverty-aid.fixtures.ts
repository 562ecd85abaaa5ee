import type { Viewer } from '@baoxue/auth';
import type { SchoolCard, StudentCard } from '@baoxue/contracts';
import { newId } from '@baoxue/domain';
import type { EventHandlers } from '@baoxue/event-bus';
import { enrolledCard, eventOf as event, eventually, nobodysIdNumber, startServiceUnderTest } from '@baoxue/testing';
import { createPovertyAid } from './poverty-aid.js';

export { eventOf as event, eventually } from '@baoxue/testing';

export const place = { schoolId: '6499000001', classId: '6499000001-2025-22-01', jurisdictions: ['64', '6403', '640381', '640381105'] };

/** A valid number under an area prefix that is assigned to nobody. */
export const idNumberOf = (index: number): string => nobodysIdNumber('2013-01-01', 100 + index);

/** A line of a list of accounts. */
export const accountOf = (idNumber: string, changes: Readonly<Record<string, string>> = {}) => ({
  身份证号: idNumber,
  户名: '示例家长',
  账号: '6200000000000001',
  开户行: '示例银行',
  ...changes,
});

export const viewer = (post: Viewer['post'], reach: Partial<Viewer> = {}): Viewer => ({
  subject: `${post}-1`,
  post,
  jurisdictions: ['640381105'],
  schoolIds: [place.schoolId],
  classIds: [place.classId],
  ...reach,
});

/** The service on the real database and a bus in memory: asked through its schema, moved by events and a clock that stands. */
export async function startPovertyAid(startsAt: string) {
  const aid = await startServiceUnderTest({ name: 'poverty-aid', startsAt, create: createPovertyAid });
  const { connection, service, blindIndexOf, publish, upload } = aid;
  const ask = (source: string, variableValues: object, who: Viewer = viewer('poverty-officer')) => aid.ask(source, variableValues, who);

  /** Commits an import; again with the same key while a machine under load answers before it is done. */
  async function commit(source: string, input: object, who?: Viewer): Promise<any> {
    const idempotencyKey = newId();
    for (;;) {
      const [done] = Object.values<any>(await ask(source, { input: { ...input, idempotencyKey } }, who));
      if (done.ledgerImport?.status !== 'COMMITTING') return done;
    }
  }

  /** A department's list as far as its dry run. */
  async function dryRunOf(rows: readonly Record<string, string>[], sourceList = '示例名单') {
    const created = await ask(
      `mutation ($input: CreateAidLedgerImportInput!) { createAidLedgerImport(input: $input) { ... on CreateAidLedgerImportSuccess { ledgerImport { id } } } }`,
      { input: { sourceList, idempotencyKey: newId() } },
    );
    const importId: string = created.createAidLedgerImport.ledgerImport.id;
    return { importId, dryRun: await upload(importId, rows, viewer('poverty-officer')) };
  }

  /** A department's list through all three steps. */
  async function importList(rows: readonly Record<string, string>[], completeFor: readonly string[] = [], sourceList?: string) {
    const { importId, dryRun } = await dryRunOf(rows, sourceList);
    const committed = await commit(
      `mutation ($input: CommitAidLedgerImportInput!) { commitAidLedgerImport(input: $input) { __typename ... on Refusal { code }
         ... on CommitAidLedgerImportSuccess { ledgerImport { status matchedCount unmatchedCount findingCounts { kind count openCount } } } } }`,
      { importId, completeFor },
    );
    return { importId, dryRun, committed };
  }

  const preparer = viewer('aid-preparer');

  /** A list of accounts as far as its dry run. */
  async function accountsDryRun(rows: readonly Record<string, string>[]) {
    const CREATE = `mutation ($input: CreateAidLedgerImportInput!) { createPayeeImport(input: $input) { ... on CreateAidLedgerImportSuccess { ledgerImport { id } } } }`;
    const created = await ask(CREATE, { input: { sourceList: '收款账户名单', idempotencyKey: newId() } }, preparer);
    const importId: string = created.createPayeeImport.ledgerImport.id;
    return { importId, dryRun: await upload(importId, rows, preparer) };
  }

  /** A list of accounts, through all three steps. */
  async function importAccounts(rows: readonly Record<string, string>[]) {
    const { importId, dryRun } = await accountsDryRun(rows);
    const COMMIT = `mutation ($input: CommitPayeeImportInput!) { commitPayeeImport(input: $input) { __typename ... on Refusal { code }
      ... on CommitAidLedgerImportSuccess { ledgerImport { status matchedCount unmatchedCount } } } }`;
    return { dryRun, committed: await commit(COMMIT, { importId }, preparer) };
  }

  return {
    ...aid,
    ask,
    commit,
    handlersOf: (name: string): EventHandlers => service.consumers.find((each) => each.name === name)?.handlers ?? {},
    dryRunOf,
    importList,
    accountsDryRun,
    importAccounts,
    /** The registry's word that a child is enrolled, or enrolled elsewhere since. */
    registered: (studentId: string, idNumber: string, changes: Partial<StudentCard> = {}) =>
      event(
        'student.registered.v1',
        studentId,
        1,
        enrolledCard(studentId, place, { idNumberIndex: blindIndexOf('idNumber', idNumber), ...changes }),
      ),
    /** The registry's word that a school exists, once the service has heard it. */
    async openSchool(schoolId: string, changes: Partial<SchoolCard> = {}) {
      const card: SchoolCard = { schoolId, kind: 'nine-year', boarding: true, jurisdictions: place.jurisdictions, ...changes };
      await publish('baoxue.registry.school', event('school.registered.v1', schoolId, 1, card));
      await eventually(() => connection.collection('school_cards').findOne({ _id: schoolId as never }));
    },
  };
}

export type RunningPovertyAid = Awaited<ReturnType<typeof startPovertyAid>>;
