import type { Viewer } from '@baoxue/auth';
import type { SchoolCard, StudentCard } from '@baoxue/contracts';
import { newId } from '@baoxue/domain';
import type { StudentCards } from '@baoxue/mongo';
import DataLoader from 'dataloader';
import { isKeptEntry, type KeptEntry, type LedgerStore } from './aid-ledger/aid-ledger.store.js';
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

export interface ContextDeps {
  readonly cards: StudentCards;
  readonly schools: SchoolCards;
  readonly ledger: LedgerStore;
  readonly plans: AidPlanStore;
  readonly reviews: AidReviewStore;
  readonly files: LeftBehindFileStore;
  readonly years: FundingYearStore;
  readonly migrants: MigrantStore;
}

export const contextOf =
  ({ cards, schools, ledger, plans, reviews, files, years, migrants }: ContextDeps) =>
  (viewer: Viewer): Context => ({
    viewer,
    correlationId: newId(),
    loaders: {
      card: new DataLoader(async (ids) => inOrder(ids, await cards.find(ids))),
      schoolCard: new DataLoader(async (ids) => inOrder(ids, await schools.find(ids))),
      entry: new DataLoader(async (ids) =>
        inOrder(ids, await ledger.findMany(ids)).map((kept) => (kept && isKeptEntry(kept) ? kept : null)),
      ),
      entriesOf: new DataLoader(async (ids) => grouped(ids, await ledger.ofStudents(ids), ({ state }) => state.studentId)),
      plan: new DataLoader(async (ids) => inOrder(ids, await plans.findMany(ids)).map((kept) => (kept && isKeptPlan(kept) ? kept : null))),
      plansOf: new DataLoader(async (ids) => inOrder(ids, await plans.ofStudents(ids)).map((found) => found ?? [])),
      review: new DataLoader(async (ids) =>
        inOrder(ids, await reviews.findMany(ids)).map((kept) => (kept && isKeptReview(kept) ? kept : null)),
      ),
      reviewsOf: new DataLoader(async (ids) => grouped(ids, await reviews.ofStudents(ids), ({ state }) => state.studentId)),
      fundingYear: new DataLoader(async (ids) =>
        inOrder(ids, await years.findMany(ids)).map((kept) => (kept && isKeptFundingYear(kept) ? kept : null)),
      ),
      migrantsOf: new DataLoader(async (ids) => {
        const hereFirst = (await migrants.ofStudents(ids)).sort((a, b) => b.state.status.localeCompare(a.state.status));
        return grouped(ids, hereFirst, ({ state }) => state.child?.studentId ?? null);
      }),
      leftBehindFile: new DataLoader(async (ids) =>
        inOrder(ids, await files.findMany(ids)).map((kept) => (kept && isKeptFile(kept) ? kept : null)),
      ),
      leftBehindFilesOf: new DataLoader(async (ids) => {
        const openFirst = (await files.ofStudents(ids)).sort((a, b) => b.state.status.localeCompare(a.state.status));
        return grouped(ids, openFirst, ({ state }) => state.child?.studentId ?? null);
      }),
    },
  });

const inOrder = <T>(ids: readonly string[], found: ReadonlyMap<string, T>): (T | null)[] => ids.map((id) => found.get(id) ?? null);

function grouped<T>(ids: readonly string[], rows: readonly T[], keyOf: (row: T) => string | null): T[][] {
  const groups = new Map<string, T[]>(ids.map((id) => [id, []]));
  for (const row of rows) groups.get(keyOf(row) ?? '')?.push(row);
  return ids.map((id) => groups.get(id) ?? []);
}
