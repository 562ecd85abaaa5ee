/** Works through last term's rolls under the ticker, and looks at the record of a child whenever somebody answers for one. */
import { commandHandler, schoolDateOf, type Cause, type Clock, type CommandOptions, type SchoolDate } from '@baoxue/domain';
import { yearKey } from '../enrolment/index.js';
import type { Kept } from '@baoxue/mongo';
import { isRegistered, type Student } from '../student/index.js';
import type { KeptStudent, StudentStore } from '../student/student.store.js';
import { campaignDecider, type Campaign } from './campaign.js';
import { campaignIdOf, type CampaignStore } from './campaign.store.js';
import { differenceOf, resolutionOnRecord, stayBefore, type Difference, type TermTurn } from './difference.js';
import { reconciliationDecider, type Found, type ReconciliationCommand, type ReconciliationContext } from './reconciliation.js';
import { reconciliationIdOf, type ReconciliationStore } from './reconciliation.store.js';

export interface Term {
  readonly id: string;
  readonly from: SchoolDate;
  readonly to: SchoolDate;
}

export interface ReconcilingDeps {
  readonly campaigns: CampaignStore;
  readonly items: ReconciliationStore;
  readonly students: StudentStore;
  readonly clock: Clock;
  /** All terms, in their order. */
  readonly terms: readonly Term[];
  /** Calendar days from the first day of a term within which it is reconciled. */
  readonly withinDays: (day: SchoolDate) => number;
  /** Last day of the next level. */
  readonly nextAnswerBy: (jurisdictions: readonly string[], from: SchoolDate) => SchoolDate;
}

/** Enough for a grade of a school, little enough that a step takes a second. */
const STUDENTS_PER_STEP = 200;
const ACTOR = 'registry/reconciliation';

export type Reconciling = ReturnType<typeof reconciling>;

export function reconciling({ campaigns, items, students, clock, terms, withinDays, nextAnswerBy }: ReconcilingDeps) {
  const handleCampaign = commandHandler(campaignDecider, campaigns);
  const handleItem = commandHandler(reconciliationDecider, items);
  const today = () => schoolDateOf(clock.now());

  const termOf = (termId: string): Term | undefined => terms.find(({ id }) => id === termId);
  const termBefore = (termId: string): Term | undefined => terms[terms.findIndex(({ id }) => id === termId) - 1];
  const yearOf = ({ id }: Term): string => id.slice(0, 4);

  function turnOf(termId: string): TermTurn | null {
    const [term, before] = [termOf(termId), termBefore(termId)];
    return term && before ? { lastDayBefore: before.to, schoolYear: yearOf(term) } : null;
  }

  /** The record itself, also one that another stands for: that it is a duplicate is what there is to say of it. */
  async function recordOf(studentId: string): Promise<KeptStudent | null> {
    const kept = await students.find(studentId);
    return kept && isRegistered(kept) ? kept : null;
  }

  function contextFor(
    record: KeptStudent | null,
    { termId, schoolId, jurisdictions }: Pick<Found, 'termId' | 'schoolId' | 'jurisdictions'>,
  ) {
    const turn = turnOf(termId);
    const student = record && turn ? record.state : null;
    return {
      today: today(),
      onRecord: student && turn && resolutionOnRecord(student, turn),
      inClass: student?.suspension === null && turn !== null && student.card.schoolId === schoolId && differenceOf(student, turn) === null,
      nextAnswerBy: (from: SchoolDate) => nextAnswerBy(jurisdictions, from),
    } satisfies ReconciliationContext;
  }

  async function decide(id: string, command: ReconciliationCommand, options: Omit<CommandOptions<never>, 'context'>) {
    const { state } = await items.load(id);
    const record = state.status === 'none' ? null : await recordOf(state.studentId);
    const place = state.status === 'none' ? { termId: '', schoolId: '', jurisdictions: [] } : state;
    return handleItem(id, command, { ...options, context: contextFor(record, place) });
  }

  /** Puts a child on the list of the school whose roll they were on. Safe to repeat. */
  async function find({ id, state }: KeptStudent, difference: Difference, campaign: { termId: string; dueOn: SchoolDate }, cause: Cause) {
    const turn = turnOf(campaign.termId);
    const before = turn && stayBefore(state.enrolments, turn);
    if (!before) return null;
    const { schoolId, jurisdictions } = before;
    const found: Found = { ...campaign, studentId: id, schoolId, jurisdictions, difference };
    const itemId = reconciliationIdOf(campaign.termId, schoolId, id);
    await handleItem(itemId, { type: 'Find', ...found }, { cause, context: contextFor(null, found) });
    return itemId;
  }

  async function step(campaignId: string, state: Extract<Campaign, { status: 'finding' }>): Promise<void> {
    const { termId, dueOn } = state;
    const [turn, before] = [turnOf(termId), termBefore(termId)];
    if (!turn || !before) return;
    const cause: Cause = { actor: ACTOR, correlationId: campaignId };
    const page = await students.page({
      first: STUDENTS_PER_STEP,
      after: state.after,
      filter: { 'state.rollKeys': yearKey(yearOf(before)) },
      order: 'state.promotionOrder',
    });
    for (const { entry } of page.entries) {
      const difference = isRegistered(entry) ? differenceOf(entry.state, turn) : null;
      if (difference && isRegistered(entry)) await find(entry, difference, { termId, dueOn }, cause);
    }
    const after = page.hasNextPage ? (page.entries.at(-1)?.position ?? null) : null;
    await handleCampaign(campaignId, { type: 'RecordStep', from: state.after, after }, { cause, context: campaignContext(termId) });
  }

  function campaignContext(termId: string) {
    const term = turnOf(termId) && termOf(termId);
    return { today: today(), term: term ?? null, withinDays: withinDays(today()) };
  }

  return {
    decide,
    find,
    recordOf,

    /** @throws Refusal TERM_UNKNOWN · TERM_NOT_RUNNING · DUE_DAY_INVALID */
    open: (termId: string, dueOn: SchoolDate | null, cause: Cause) =>
      handleCampaign(campaignIdOf(termId), { type: 'Open', termId, dueOn }, { cause, context: campaignContext(termId) }),

    /** What the record of a child says became of them. */
    onRecord(termId: string, record: Kept<Student> | null) {
      const turn = turnOf(termId);
      return record && turn && isRegistered(record) ? resolutionOnRecord(record.state, turn) : null;
    },

    /** Whether a child of the list is in class at the school after all. */
    isInClass: (item: Found, record: Kept<Student> | null): boolean =>
      contextFor(record && isRegistered(record) ? record : null, item).inClass,

    async tickCampaign(campaignId: string): Promise<void> {
      const { state } = await campaigns.load(campaignId);
      if (state.status === 'finding') await step(campaignId, state);
    },
    async tickItem(id: string): Promise<void> {
      await decide(id, { type: 'Tick' }, { cause: { actor: ACTOR, correlationId: id } });
    },
  };
}
