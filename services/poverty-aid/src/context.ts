import type { Viewer } from '@baoxue/auth';
import type { SchoolCard, StudentCard } from '@baoxue/contracts';
import { byKey, newId } from '@baoxue/domain';
import type { MergedRecords, StudentCards } from '@baoxue/mongo';
import { listLoader, loader, recordsLoader } from '@baoxue/service';
import DataLoader from 'dataloader';
import { isKeptEntry, type KeptEntry, type LedgerStore } from './aid-ledger/aid-ledger.store.js';
import type { Entitling } from './entitlement/entitlement.consumers.js';
import type { KeptEntitlement } from './entitlement/entitlement.store.js';
import type { PayeeChange, PayeeStore } from './disbursement/payee.store.js';
import type { SchoolCards } from './school/school-cards.store.js';
import { isKeptPlan, type AidPlanStore, type KeptPlan } from './aid-plan/aid-plan.store.js';
import { isKeptFundingYear, type FundingYearStore, type KeptFundingYear } from './school-funding/funding-year.store.js';
import type { KeptMigrant, MigrantStore } from './migrant-child/migrant-child.store.js';
import { isKeptFile, type KeptFile, type LeftBehindFileStore } from './left-behind/left-behind-file.store.js';
import { isKeptReview, type AidReviewStore, type KeptReview } from './aid-review/aid-review.store.js';

/** What every resolver of one request shares: who asks, and look-ups that are made once for all rows of a level. */
export interface Context {
  readonly viewer: Viewer;
  /** Follows everything that this request sets off. */
  readonly correlationId: string;
  readonly loaders: Loaders;
}

export interface Loaders {
  readonly card: DataLoader<string, StudentCard | null>;
  readonly schoolCard: DataLoader<string, SchoolCard | null>;
  readonly entry: DataLoader<string, KeptEntry | null>;
  readonly entriesOf: DataLoader<string, KeptEntry[]>;
  /** What a child is entitled to in a term, as the facts are now. */
  readonly entitlementNow: DataLoader<TermOfChild, KeptEntitlement | null, string>;
  /** When accounts of a child were recorded; null for none. */
  readonly payeeChanges: DataLoader<string, readonly PayeeChange[] | null>;
  readonly plan: DataLoader<string, KeptPlan | null>;
  readonly plansOf: DataLoader<string, KeptPlan[]>;
  readonly review: DataLoader<string, KeptReview | null>;
  readonly reviewsOf: DataLoader<string, KeptReview[]>;
  readonly fundingYear: DataLoader<string, KeptFundingYear | null>;
  /** Whoever lives here now first. */
  readonly migrantsOf: DataLoader<string, KeptMigrant[]>;
  readonly leftBehindFile: DataLoader<string, KeptFile | null>;
  /** The open one first. */
  readonly leftBehindFilesOf: DataLoader<string, KeptFile[]>;
}

interface TermOfChild {
  readonly studentId: string;
  readonly termId: string;
}

export interface ContextDeps {
  readonly cards: StudentCards;
  readonly records: Pick<MergedRecords, 'mergedInto'>;
  readonly schools: SchoolCards;
  readonly ledger: LedgerStore;
  readonly entitling: Pick<Entitling, 'asOfNow'>;
  readonly payees: Pick<PayeeStore, 'changesOf'>;
  readonly plans: AidPlanStore;
  readonly reviews: AidReviewStore;
  readonly files: LeftBehindFileStore;
  readonly years: FundingYearStore;
  readonly migrants: MigrantStore;
}

export const contextOf =
  (deps: ContextDeps) =>
  (viewer: Viewer): Context => ({ viewer, correlationId: newId(), loaders: loadersOf(deps) });

function loadersOf({ cards, records, schools, ledger, entitling, payees, plans, reviews, files, years, migrants }: ContextDeps): Loaders {
  const recordsOf = recordsLoader((ids) => records.mergedInto(ids));
  return {
    card: loader((ids) => cards.find(ids)),
    schoolCard: loader((ids) => schools.find(ids)),
    entry: loader((ids) => ledger.findMany(ids), isKeptEntry),
    entriesOf: listLoader(
      (ids) => ledger.ofStudents(ids),
      ({ state }) => state.studentId,
      recordsOf,
    ),
    entitlementNow: new DataLoader<TermOfChild, KeptEntitlement | null, string>(
      async (asked) => {
        const terms = [...byKey(asked, ({ termId }) => termId)].map(async ([termId, same]) => {
          const studentIds = same.map(({ studentId }) => studentId);
          return [termId, await entitling.asOfNow(studentIds, termId)] as const;
        });
        const ofTerm = new Map(await Promise.all(terms));
        return asked.map(({ termId, studentId }) => ofTerm.get(termId)?.get(studentId) ?? null);
      },
      { cacheKeyFn: ({ termId, studentId }) => `${termId}|${studentId}` },
    ),
    payeeChanges: loader((ids) => payees.changesOf(ids)),
    plan: loader((ids) => plans.findMany(ids), isKeptPlan),
    plansOf: new DataLoader(async (ids) => {
      const asked = await Promise.all(ids.map(recordsOf));
      const found = await plans.ofStudents([...new Set(asked.flat())]);
      // A family's plan may name both records of a child.
      return asked.map((of) => [...new Map(of.flatMap((id) => found.get(id) ?? []).map((plan) => [plan.id, plan])).values()]);
    }),
    review: loader((ids) => reviews.findMany(ids), isKeptReview),
    reviewsOf: listLoader(
      (ids) => reviews.ofStudents(ids),
      ({ state }) => state.studentId,
      recordsOf,
    ),
    fundingYear: loader((ids) => years.findMany(ids), isKeptFundingYear),
    migrantsOf: listLoader(
      async (ids) => (await migrants.ofStudents(ids)).sort((a, b) => b.state.status.localeCompare(a.state.status)),
      ({ state }) => state.child?.studentId ?? null,
      recordsOf,
    ),
    leftBehindFile: loader((ids) => files.findMany(ids), isKeptFile),
    leftBehindFilesOf: listLoader(
      async (ids) => (await files.ofStudents(ids)).sort((a, b) => b.state.status.localeCompare(a.state.status)),
      ({ state }) => state.child?.studentId ?? null,
      recordsOf,
    ),
  };
}
