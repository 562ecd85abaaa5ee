/** A list of accounts 收款账户名单 on its way in: children are met by number, and accounts lie sealed from the first step on. */
import { schoolDateOf, type Cause, type Clock } from '@baoxue/domain';
import { NEW_ROW, previewOf, type RowPreview } from '@baoxue/list-import';
import type { StudentCards } from '@baoxue/mongo';
import { sealedField, type FieldCipher } from '@baoxue/pii';
import { isSamePayee, type Payee } from './payee-list.js';
import type { PayeeStore } from './payee.store.js';

export interface PayeeListingDeps {
  readonly payees: PayeeStore;
  readonly cards: Pick<StudentCards, 'byIdNumberIndex'>;
  readonly cipher: FieldCipher;
  readonly clock: Clock;
}

/** A row that was checked: the number is a keyed hash, the account sealed under it. */
export interface PayeeRow {
  readonly idNumberIndex: string;
  readonly sealed: string;
}

const listed = sealedField<Payee>('payee_imports', 'payee');
/** Accounts differ; neither is shown. */
const HIDDEN = '******';

export function payeeListing({ payees, cards, cipher, clock }: PayeeListingDeps) {
  /** Each row with its child, if one is registered, and how its account compares with what stands. */
  async function look(rows: readonly PayeeRow[]) {
    const known = await cards.byIdNumberIndex(rows.map(({ idNumberIndex }) => idNumberIndex));
    const studentIds = [...known.values()].map(({ studentId }) => studentId);
    const [standing, changes] = await Promise.all([payees.open(studentIds), payees.changesOf(studentIds)]);
    return rows.map(({ idNumberIndex, sealed }) => {
      const studentId = known.get(idNumberIndex)?.studentId ?? null;
      const payee = listed.open(cipher, idNumberIndex, sealed);
      const before = studentId === null ? undefined : standing.get(studentId);
      const isSame = before !== undefined && isSamePayee(before, payee);
      const isByHand = studentId !== null && changes.get(studentId)?.at(-1)?.from === 'desk';
      return { studentId, payee, isKnown: before !== undefined, isSame, isKept: isByHand && !isSame };
    });
  }

  return {
    rowOf: (idNumberIndex: string, payee: Payee): PayeeRow => ({ idNumberIndex, sealed: listed.seal(cipher, idNumberIndex, payee) }),

    /** What a commit would do with each row. */
    async preview(rows: readonly PayeeRow[]): Promise<readonly RowPreview[]> {
      const differs = [{ column: '账号', before: HIDDEN, after: HIDDEN }];
      return (await look(rows)).map(({ isKnown, isSame, isKept }) => {
        if (!isKnown) return NEW_ROW;
        if (isSame) return previewOf({});
        return previewOf(isKept ? { kept: differs } : { changes: differs });
      });
    },

    /** Takes the accounts of registered children; what a person has recorded stays. Safe to repeat. */
    async take(rows: readonly PayeeRow[], cause: Cause): Promise<{ matchedCount: number; unmatchedCount: number }> {
      const taken = (await look(rows)).flatMap(({ studentId, payee, isKept }) =>
        studentId && !isKept ? [[studentId, payee] as const] : [],
      );
      await payees.record(new Map(taken), { on: schoolDateOf(clock.now()), by: cause.actor, from: 'list' });
      return { matchedCount: taken.length, unmatchedCount: rows.length - taken.length };
    },
  };
}

export type PayeeListing = ReturnType<typeof payeeListing>;
