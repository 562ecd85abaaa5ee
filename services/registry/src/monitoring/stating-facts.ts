/** A fact about a child is stated, or ends; decided on the child's record (A7). */
import type { Decider, SchoolDate } from '@baoxue/domain';
import { refuse } from '../refusals/index.js';
import { evolveStudent, openRecord, type KeyGroup, type Student, type StudentEvent } from '../student/index.js';

export type FactCommand =
  | { readonly type: 'State'; readonly group: KeyGroup; readonly source: string; readonly since: SchoolDate }
  | { readonly type: 'End'; readonly group: KeyGroup; readonly source: string; readonly on: SchoolDate };

export const statingFactsDecider: Decider<FactCommand, StudentEvent, Student, null> = {
  decide(command, student) {
    const { group, source } = command;
    const known = openRecord(student).stated.find((each) => each.group === group && each.source === source);
    if (command.type === 'State') {
      const stands = known?.until === null && known.since === command.since;
      return stands ? [] : [{ type: 'FactStated', fact: { group, source, since: command.since, until: null } }];
    }
    if (known?.until !== null) return [];
    if (command.on < known.since) throw refuse('ENDS_BEFORE_IT_BEGAN', { field: 'input.on' });
    return [{ type: 'FactStated', fact: { ...known, until: command.on } }];
  },
  evolve: evolveStudent,
  initialState: () => ({ status: 'None' }),
};
