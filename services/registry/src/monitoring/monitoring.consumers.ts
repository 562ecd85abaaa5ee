import type { EventEnvelope, LedgerCategory } from '@baoxue/contracts';
import { commandHandler, type SchoolDate } from '@baoxue/domain';
import { causedBy, type EventHandlers } from '@baoxue/event-bus';
import type { KeyGroup } from '../student/index.js';
import type { StudentStore } from '../student/student.store.js';
import { statingFactsDecider, type FactCommand } from './stating-facts.js';

const GROUP_OF: Readonly<Record<LedgerCategory, KeyGroup | null>> = {
  'registered-poor': 'poor',
  'subsistence-allowance': 'poor',
  'extreme-poverty-support': 'poor',
  'disabled-in-hardship': 'poor',
  'left-behind': 'left-behind',
  // Has done the compulsory years.
  'not-in-senior-high': null,
};

/** Sources of a fact, beside the categories of ledgers. */
const MIGRANT_LIST = 'migrant-child';
const LEARNING_SUPPORT = 'learning-support';

/** A fact of another service, and the record it names. */
type ToldFact = Extract<FactCommand, { type: 'State' | 'End' }> & { readonly studentId: string };

/** What the other services know puts a child into a key group, each source by itself. Requirement A7. */
export function monitoringHandlers(students: StudentStore): EventHandlers {
  const handle = commandHandler(statingFactsDecider, students);

  async function follow(event: EventEnvelope, { studentId, ...command }: ToldFact): Promise<void> {
    // Another service may name a record that another one stands for.
    const standing = (await students.standingFor([studentId])).get(studentId);
    const of = standing?.id === studentId ? {} : { of: studentId };
    if (standing) await handle(standing.id, { ...command, ...of }, { context: null, cause: causedBy(event, 'registry/monitoring') });
  }

  return {
    async 'ledger.changed.v1'(
      event: EventEnvelope<{ studentId: string; category: LedgerCategory; change: 'entered' | 'left'; on: string }>,
    ) {
      const { studentId, category, change, on } = event.data;
      const group = GROUP_OF[category];
      if (group !== null) await follow(event, { studentId, group, source: category, ...factOf(change === 'entered', on) });
    },

    async 'migrant-child.changed.v1'(event: EventEnvelope<{ studentId: string; change: 'entered' | 'left'; on: string }>) {
      const { studentId, change, on } = event.data;
      await follow(event, { studentId, group: 'migrant-workers-child', source: MIGRANT_LIST, ...factOf(change === 'entered', on) });
    },

    async 'learning-support.changed.v1'(event: EventEnvelope<{ studentId: string; change: 'began' | 'ended'; on: string }>) {
      const { studentId, change, on } = event.data;
      await follow(event, { studentId, group: 'learning-difficulty', source: LEARNING_SUPPORT, ...factOf(change === 'began', on) });
    },
  };
}

const factOf = (holds: boolean, on: SchoolDate) => (holds ? ({ type: 'State', since: on } as const) : ({ type: 'End', on } as const));
