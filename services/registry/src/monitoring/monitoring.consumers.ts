import type { EventEnvelope, LedgerCategory } from '@baoxue/contracts';
import { commandHandler } from '@baoxue/domain';
import { causedBy, type EventHandlers } from '@baoxue/event-bus';
import type { KeyGroup } from '../student/index.js';
import type { StudentStore } from '../student/student.store.js';
import { statingFactsDecider } from './stating-facts.js';

const GROUP_OF: Readonly<Record<LedgerCategory, KeyGroup | null>> = {
  'registered-poor': 'poor',
  'subsistence-allowance': 'poor',
  'extreme-poverty-support': 'poor',
  'disabled-in-hardship': 'poor',
  'left-behind': 'left-behind',
  // Has done the compulsory years.
  'not-in-senior-high': null,
};

/** The ledgers of the poverty-aid service put a child into a key group, each category by itself. Requirement A7. */
export function monitoringHandlers(students: StudentStore): EventHandlers {
  const handle = commandHandler(statingFactsDecider, students);
  return {
    async 'ledger.changed.v1'(
      event: EventEnvelope<{ studentId: string; category: LedgerCategory; change: 'entered' | 'left'; on: string }>,
    ) {
      const { studentId, category, change, on } = event.data;
      const group = GROUP_OF[category];
      // A ledger may name a record that another one stands for.
      const standing = (await students.standingFor([studentId])).get(studentId);
      if (group === null || !standing) return;
      const command = change === 'entered' ? ({ type: 'State', since: on } as const) : ({ type: 'End', on } as const);
      await handle(standing.id, { ...command, group, source: category }, { context: null, cause: causedBy(event, 'registry/monitoring') });
    },
  };
}
