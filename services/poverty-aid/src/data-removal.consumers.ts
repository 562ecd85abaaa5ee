/**
 * What this service holds of a record whose years are over, and removes (G4). What was assessed, paid and decided is codes, days and sums under the
 * id: it stays, and accounts with it.
 */
import { blankIndexOf } from '@baoxue/contracts';
import type { EventHandlers } from '@baoxue/event-bus';
import { dataRemovalHandlers, holding, type StudentCards } from '@baoxue/mongo';
import { withoutWords } from '@baoxue/pii';
import type { LedgerStore } from './aid-ledger/aid-ledger.store.js';
import type { AidPlanStore } from './aid-plan/aid-plan.store.js';
import { withoutChild } from './aid-plan/plan-household.js';
import type { PayeeStore } from './disbursement/payee.store.js';
import type { StudentFactsStore } from './entitlement/student-facts.store.js';
import type { LeftBehindFileStore } from './left-behind/left-behind-file.store.js';
import type { MigrantStore } from './migrant-child/migrant-child.store.js';

export interface DataRemovalDeps {
  readonly cards: Pick<StudentCards, 'removeNumber'>;
  readonly payees: Pick<PayeeStore, 'remove'>;
  readonly facts: Pick<StudentFactsStore, 'leaveHome'>;
  readonly ledger: LedgerStore;
  readonly files: LeftBehindFileStore;
  readonly migrants: MigrantStore;
  readonly plans: AidPlanStore;
}

export const povertyAidDataRemoval = ({ cards, payees, facts, ledger, files, migrants, plans }: DataRemovalDeps): EventHandlers =>
  dataRemovalHandlers(
    {
      registration: [cards.removeNumber, facts.leaveHome],
      aid: [
        payees.remove,
        holding(ledger, (studentId) => ({ 'state.studentId': studentId }), withoutNumber),
        holding(files, ofChild, withoutNumber),
        holding(migrants, ofChild, withoutNumber),
        holding(plans, (studentId) => ({ 'state.studentIds': studentId }), withoutChild),
      ],
    },
    'poverty-aid/data-removal',
  );

const ofChild = (studentId: string) => ({ 'state.child.studentId': studentId });

/** No list finds it by the number any more, and nobody reads who stands in it. */
const withoutNumber = <S extends object>(state: S, studentId: string): S =>
  'idNumberIndex' in state ? { ...withoutWords(state), idNumberIndex: blankIndexOf(studentId) } : state;
