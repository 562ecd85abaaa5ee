/** From a likeness to a decision, and from a decision to the records. */
import { commandHandler, schoolDateOf, type Cause, type Clock, type CommandOptions } from '@baoxue/domain';
import type { FieldCipher } from '@baoxue/pii';
import { factsForOther, statingFactsDecider, type FactsOfMerge } from '../monitoring/index.js';
import { persons, type RegisteredStudent } from '../student/index.js';
import type { KeptStudent, StudentStore } from '../student/student.store.js';
import { duplicateDecider, pairIdOf, pairOf, type DuplicateCommand } from './duplicate.js';
import type { DuplicateStore } from './duplicate.store.js';
import { isSuspicious, likenessOf, type Compared, type Suspecting } from './likeness.js';
import { mergingRecordsDecider } from './merging-records.js';

export interface ResolvingDuplicatesDeps {
  readonly duplicates: DuplicateStore;
  readonly students: StudentStore;
  readonly cipher: FieldCipher;
  readonly clock: Clock;
}

const ACTOR = 'registry/duplicate';

export function resolvingDuplicates({ duplicates, students, cipher, clock }: ResolvingDuplicatesDeps) {
  const onPair = commandHandler(duplicateDecider, duplicates);
  const onRecord = commandHandler(mergingRecordsDecider, students);
  const onFacts = commandHandler(statingFactsDecider, students);

  const suspect: Suspecting = async (one, other, reasons, cause) => {
    const cards = [one.state.card, other.state.card];
    const command = {
      type: 'Suspect' as const,
      pair: pairOf(one.id, other.id),
      reasons,
      since: schoolDateOf(clock.now()),
      schoolId: [...new Set(cards.map(({ schoolId }) => schoolId))],
      classId: [...new Set(cards.map(({ classId }) => classId))],
      jurisdictions: [...new Set(cards.flatMap(({ jurisdictions }) => jurisdictions))],
    };
    await onPair(pairIdOf(one.id, other.id), command, { cause, context: null });
  };

  function compared({ id, state }: KeptLike): Compared {
    const { name, idNumber } = persons.open(cipher, id, state.sealedPerson);
    const guardianIds = state.guardianships.map(({ guardianId }) => guardianId);
    return { name, idNumber, birthIndex: state.birthIndex, guardianIds, householdId: state.householdId };
  }

  async function recordOf(studentId: string): Promise<RegisteredStudent | null> {
    const found = await students.find(studentId);
    return found?.state.status === 'Registered' ? found.state : null;
  }

  /** The record that stands for this one by now: it may have been merged on. */
  const standingId = async (studentId: string): Promise<string> =>
    (await students.standingFor([studentId])).get(studentId)?.id ?? studentId;

  /** Nothing of a record that another one stands for, or whose data were removed. */
  async function onStanding(studentId: string, command: FactsOfMerge, cause: Cause): Promise<void> {
    const found = await students.find(studentId);
    if (found?.state.status !== 'Registered' || found.state.merged || found.state.removed?.registration) return;
    await onFacts(studentId, command, { cause, context: null });
  }

  /** The facts of a record that another one bore for it, and for those that stand under it, are its own again, as they stand by now. */
  async function giveFactsBack(ownerId: string, stoodId: string, cause: Cause): Promise<void> {
    const bearerId = await standingId(stoodId);
    const under = (await students.mergedInto([ownerId])).get(ownerId) ?? [];
    const of = [ownerId, ...under.map(({ id }) => id)];
    const borne = ((await recordOf(bearerId))?.stated ?? []).filter((fact) => fact.of !== undefined && of.includes(fact.of));
    await onStanding(ownerId, { type: 'TakeFactsBack', facts: borne, of }, cause);
    await onStanding(bearerId, { type: 'GiveFactsBack', of }, cause);
  }

  /** Brings the records in line with the decision on the pair. Safe to repeat. */
  async function carryOut(pairId: string): Promise<void> {
    const { state } = await duplicates.load(pairId);
    if (!('carriedOut' in state) || state.carriedOut) return;
    const cause: Cause = { actor: ACTOR, correlationId: pairId };
    const { on, approvalNumber } = state;
    if (state.status === 'merged') {
      const [intoId, merged] = [state.keptId, state.pair.find((id) => id !== state.keptId) ?? ''];
      await onRecord(merged, { type: 'MergeInto', intoId, on, approvalNumber }, { cause, context: null });
      // Whoever watches over the child watches over it for what is known of either record.
      const record = await recordOf(merged);
      const facts = record ? factsForOther(record) : [];
      await onStanding(await standingId(intoId), { type: 'TakeFacts', of: merged, facts }, cause);
    } else if (state.stoodId !== null) {
      const { stoodId } = state;
      const ownerId = state.pair.find((id) => id !== stoodId) ?? '';
      if ((await recordOf(ownerId))?.merged?.intoId === stoodId) await onRecord(ownerId, { type: 'Unmerge', on }, { cause, context: null });
      await giveFactsBack(ownerId, stoodId, cause);
    }
    await onPair(pairId, { type: 'CarryOut' }, { cause, context: null });
  }

  return {
    suspect,
    carryOut,

    /** Looks for records that may be the same child as a new one. */
    async detect(studentId: string, cause: Cause): Promise<void> {
      const found = await students.find(studentId);
      if (found?.state.status !== 'Registered' || found.state.merged) return;
      const student = { id: studentId, state: found.state };
      const others = await students.lookalikes(found.state);
      if (others.length === 0) return;
      const own = compared(student);
      for (const other of others) {
        const theirs = compared(other);
        const reasons = likenessOf(own, theirs);
        if (isSuspicious(reasons, own.idNumber !== null && theirs.idNumber !== null)) await suspect(student, other, reasons, cause);
      }
    },

    /** A person's decision, carried out at once; if that fails, by the ticker. */
    async decide(pairId: string, command: DuplicateCommand, options: Omit<CommandOptions<null>, 'context'>) {
      const handled = await onPair(pairId, command, { ...options, context: null });
      await carryOut(pairId);
      return handled;
    },
  };
}

type KeptLike = Pick<KeptStudent, 'id'> & { readonly state: RegisteredStudent };
