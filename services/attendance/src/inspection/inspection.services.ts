/** Joins the parts of this slice: inspections, their rule and clock, and the places that are inspected. */
import { commandHandler, placesOf, schoolDateOf, type CommandOptions } from '@baoxue/domain';
import type { RulePack } from '@baoxue/rules';
import type { ServiceDeps } from '@baoxue/service';
import type { AddSchoolDays } from '../obligation/index.js';
import type { SchoolCalendarStore } from '../school-calendar/school-calendar.store.js';
import { officeRegister } from '../office-register.js';
import { sealedText } from '../sealed-text.js';
import { dutyKind, inspectionToGraph } from './inspection-to-graph.js';
import type { Inspected, Inspection, OpenedInspection } from './inspection-state.js';
import type { InspectionCommand } from './inspection-commands.js';
import { inspectionDecider, owedOn, withWaiting, type InspectionContext } from './inspection.js';
import { inspectionResolvers, type InspectionDeps } from './inspection.resolvers.js';
import { INSPECTION_DESKS, inspectionStore } from './inspection.store.js';

export interface InspectionServicesDeps
  extends Pick<ServiceDeps, 'connection' | 'clock' | 'cipher'>, Pick<InspectionDeps, 'linkComplaint' | 'placeOf'> {
  readonly rulesAt: (jurisdictions: readonly string[]) => RulePack;
  readonly addSchoolDays: AddSchoolDays;
}

export function inspectionServices({ connection, clock, cipher, placeOf, rulesAt, addSchoolDays, linkComplaint }: InspectionServicesDeps) {
  const inspections = inspectionStore(connection, clock, (state) => withWaiting(state, () => contextOf(state.of)));
  const decide = commandHandler(inspectionDecider, inspections);

  function contextOf({ jurisdictions }: Inspected): InspectionContext {
    const { inspection, deadlines } = rulesAt(jurisdictions);
    const rules = { ...inspection, escalationEverySchoolDays: deadlines.escalationEverySchoolDays };
    return { today: schoolDateOf(clock.now()), rules, addSchoolDays };
  }

  const handle = (id: string, command: InspectionCommand, options: Omit<CommandOptions<never>, 'context'>, place: Inspected) =>
    decide(id, command, { ...options, context: contextOf(place) });

  async function tick(id: string): Promise<void> {
    const { state } = await inspections.load(id);
    if (state.status !== 'None') await handle(id, { type: 'Tick' }, { cause: { actor: 'attendance/clock', correlationId: id } }, state.of);
  }

  const register = officeRegister<Inspection, OpenedInspection>({
    ...{ of: 'inspection', seenBy: 'inspection:read', desks: INSPECTION_DESKS, store: inspections },
    show: (kept) => ({
      matter: { __typename: 'Inspection', ...inspectionToGraph(kept) },
      owed: owedOn(kept.state).map((each) => ({ ...each, kind: dutyKind(each.kind) })),
    }),
  });

  return {
    register,
    inspections,
    publishing: [inspections],
    resolvers: inspectionResolvers({ inspections, words: sealedText(cipher, 'inspections'), placeOf, handle, linkComplaint }),
    dueWork: [{ store: inspections, tick }],
  };
}

/** Where a school or a town is. */
export const placesIn =
  (schools: SchoolCalendarStore): InspectionDeps['placeOf'] =>
  async ({ schoolId, town }) => {
    if (schoolId !== null) {
      const kept = await schools.find(schoolId);
      return kept?.state.status === 'Known' ? { schoolId, jurisdictions: kept.state.place.jurisdictions } : null;
    }
    return town !== null && TOWN.test(town) ? { schoolId: null, jurisdictions: placesOf(town) } : null;
  };

const TOWN = /^\d{9}$/;
