import type { Action } from '@baoxue/auth';
import { schoolDateOf, type Clock } from '@baoxue/domain';
import { listImporting, listImportStore, type UndoableList, type Undoing } from '@baoxue/list-import';
import { parseIdNumber } from '@baoxue/pii';
import type { ServiceDeps, Upload } from '@baoxue/service';
import { readRows } from '@baoxue/spreadsheet';
import type { LedgerMatching, LedgerRow } from './aid-ledger/aid-ledger.consumers.js';
import { categoryOf, dayOfRecognition } from './aid-ledger/ledger-import.js';
import { BANK_COLUMNS, bankAnswerOf, type BankAnswer } from './disbursement/bank-answer.js';
import type { BankAnswerStore } from './disbursement/bank-answer.store.js';
import type { Disbursing } from './disbursement/disbursing.store.js';
import { PAYEE_COLUMNS, payeeLineOf } from './disbursement/payee-list.js';
import type { PayeeListing, PayeeRow } from './disbursement/payee-listing.store.js';
import type { LeftBehindCaring, LeftBehindRow } from './left-behind/left-behind.consumers.js';
import { guardianContacts, leftBehindFileId } from './left-behind/left-behind-file.store.js';
import { LEFT_BEHIND_COLUMNS, leftBehindLineOf } from './left-behind/left-behind-list.js';
import type { Listed } from './migrant-child/migrant-child.js';
import type { MigrantFollowing } from './migrant-child/migrant-child.consumers.js';
import { MIGRANT_COLUMNS, migrantLineOf } from './migrant-child/migrant-list.js';
import { UPLOAD_PATH } from './upload/index.js';
import { importDesk, importDesks } from './upload/import-desk.resolvers.js';

export interface ImportListsDeps extends Pick<ServiceDeps, 'connection' | 'clock' | 'cipher' | 'logger'> {
  /** The keyed hash a child is known by. @throws Refusal when it is no ID number, naming the field */
  readonly indexOf: (idNumber: string, field: string) => string;
  readonly matching: Pick<LedgerMatching, 'enter' | 'preview'>;
  readonly ledgerList: UndoableList<LedgerRow, never>;
  /** How a list of ledgers is taken back. */
  readonly ledgerUndoing: Undoing;
  readonly paying: Pick<Disbursing, 'settle'>;
  readonly answers: Pick<BankAnswerStore, 'writeDown'>;
  readonly accounts: PayeeListing;
  readonly caring: Pick<LeftBehindCaring, 'take'>;
  readonly following: Pick<MigrantFollowing, 'take'>;
}

/** Columns of the ledgers' lists; a name may stand in them and is not kept. */
const LEDGER_COLUMNS = { required: ['身份证号', '类别', '认定日期'], optional: ['姓名'] };

type Cells = Readonly<Record<string, string>>;

/** What tells one kind of list from another. */
interface Kind<R> {
  /** `left_behind`: its imports lie in `left_behind_imports`. */
  readonly name: string;
  readonly action: Action;
  readonly columns: Parameters<typeof readRows>[1];
  readonly toRow: (cells: Cells) => R;
  readonly keyOf: (row: R) => string;
  readonly keyColumn: string;
  readonly enter: Importing<R>['enter'];
  /** Only of lists that can be taken back; the others keep their imports in a store of their own. */
  readonly store?: Importing<R>['store'];
  readonly compare?: Importing<R>['compare'];
  readonly undoing?: Undoing;
}

type Importing<R> = Parameters<typeof listImporting<R>>[0];

/** Every list this service takes in: each with its desk, all sent to one path. */
export function importLists({
  connection,
  clock,
  cipher,
  logger,
  indexOf,
  matching,
  paying,
  answers,
  accounts,
  caring,
  following,
  ...deps
}: ImportListsDeps) {
  const today = () => schoolDateOf(clock.now());
  const childOf = (cells: Cells) => indexOf(cells['身份证号'] ?? '', '身份证号');

  function listOf<R>({ name, action, columns, ...kind }: Kind<R>) {
    const source = `baoxue/poverty-aid/${name.replace('_', '-')}-import`;
    const store = kind.store ?? listImportStore<R>({ connection, clock, collection: `${name}_imports`, source });
    const importing = listImporting<R>({ ...kind, store, logger, readRows: (file) => readRows(file, columns) });
    const desk = importDesk({ action, importing, holds: async (id) => (await store.find(id)) !== null });
    return { desk, store };
  }

  const ledger = listOf<LedgerRow>({
    name: 'ledger',
    action: 'import:aid-ledger',
    columns: LEDGER_COLUMNS,
    toRow: (cells) => ({
      idNumberIndex: childOf(cells),
      category: categoryOf(cells['类别'] ?? ''),
      enteredOn: dayOfRecognition(cells['认定日期'] ?? '', today()),
    }),
    keyOf: ({ idNumberIndex, category }) => `${idNumberIndex}|${category}`,
    keyColumn: '身份证号',
    enter: (rows, sourceList, cause, importId, numbers) => {
      const { effects } = deps.ledgerList;
      return matching.enter(rows, { importId, sourceList, numbers, effects }, cause);
    },
    compare: matching.preview,
    store: deps.ledgerList.store,
    undoing: deps.ledgerUndoing,
  });

  const bank = listOf<BankAnswer>({
    name: 'bank',
    action: 'disbursement:settle',
    columns: BANK_COLUMNS,
    toRow: (cells) => bankAnswerOf(cells, today()),
    keyOf: ({ reference }) => reference,
    keyColumn: '明细号',
    async enter(rows, _sourceList, cause, importId) {
      const results = await paying.settle(rows, cause);
      await answers.writeDown(importId, results, cause);
      const matchedCount = results.filter(({ verdict }) => verdict === 'settled').length;
      return { matchedCount, unmatchedCount: results.length - matchedCount };
    },
  });

  const payee = listOf<PayeeRow>({
    name: 'payee',
    action: 'disbursement:prepare',
    columns: PAYEE_COLUMNS,
    toRow: (cells) => accounts.rowOf(childOf(cells), payeeLineOf(cells)),
    keyOf: ({ idNumberIndex }) => idNumberIndex,
    keyColumn: '身份证号',
    enter: (rows, _sourceList, cause) => accounts.take(rows, cause),
    compare: accounts.preview,
  });

  const leftBehind = listOf<LeftBehindRow>({
    name: 'left_behind',
    action: 'import:left-behind',
    columns: LEFT_BEHIND_COLUMNS,
    toRow(cells) {
      const { away, enteredOn, guardian } = leftBehindLineOf(cells, today());
      const idNumberIndex = childOf(cells);
      const sealedContact = guardian && guardianContacts.seal(cipher, leftBehindFileId(idNumberIndex), guardian);
      return { idNumberIndex, away, enteredOn, sealedContact };
    },
    keyOf: ({ idNumberIndex }) => idNumberIndex,
    keyColumn: '身份证号',
    async enter(rows, sourceList, cause, importId, numbers) {
      await caring.take(rows, cause);
      const lines = rows.map(({ idNumberIndex, enteredOn }) => ({ idNumberIndex, category: 'left-behind', enteredOn }) as const);
      return matching.enter(lines, { importId, sourceList, numbers }, cause);
    },
  });

  const migrant = listOf<Listed>({
    name: 'migrant',
    action: 'import:migrant-children',
    columns: MIGRANT_COLUMNS,
    toRow: (cells) => ({ idNumberIndex: childOf(cells), ...migrantLineOf(cells, today()) }),
    keyOf: ({ idNumberIndex }) => idNumberIndex,
    keyColumn: '身份证号',
    enter: following.take,
  });

  const all = importDesks([bank.desk, payee.desk, leftBehind.desk, migrant.desk], ledger.desk);
  return {
    all,
    desks: { ledger: ledger.desk, bank: bank.desk, payee: payee.desk, leftBehind: leftBehind.desk, migrant: migrant.desk },
    stores: [deps.ledgerList, bank.store, payee.store, leftBehind.store, migrant.store],
    route: {
      path: UPLOAD_PATH,
      handle: async (upload: Upload) => (await all.deskOf(upload.params['importId'] ?? '')).check(upload),
    },
  };
}

/** @throws Refusal when the text is no ID number, naming the field */
export const numberIndexing =
  (blindIndexOf: ServiceDeps['blindIndexOf'], clock: Clock) =>
  (idNumber: string, field: string): string =>
    blindIndexOf('idNumber', parseIdNumber(idNumber, { today: schoolDateOf(clock.now()), field }).number);
