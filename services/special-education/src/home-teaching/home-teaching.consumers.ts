import type { EventEnvelope, PlacementDecided } from '@baoxue/contracts';
import { commandHandler, schoolDateOf, type Clock, type CommandOptions, type SchoolDate } from '@baoxue/domain';
import { causedBy, type EventHandlers } from '@baoxue/event-bus';
import { homeTeachingRule, type HomeTeachingCommand, type HomeTeachingContext } from './home-teaching.js';
import { homeTeachingId, type HomeTeachingStore } from './home-teaching.store.js';

export interface TeachingDeps {
  readonly programmes: HomeTeachingStore;
  readonly clock: Clock;
  readonly isSchoolDay: HomeTeachingContext['isSchoolDay'];
  readonly schoolYearOf: (day: SchoolDate) => string;
  readonly recordedWithinDays: (jurisdictions: readonly string[]) => number;
}

const ACTOR = 'special-education/home-teaching';

/** What moves a programme besides people: another placement, and the clock. */
export function teaching({ programmes, clock, isSchoolDay, schoolYearOf, recordedWithinDays }: TeachingDeps) {
  const handle = commandHandler(homeTeachingRule, programmes);

  function decide(
    id: string,
    command: HomeTeachingCommand,
    place: { readonly jurisdictions: readonly string[]; readonly isHomeTaught?: boolean },
    options: Omit<CommandOptions<never>, 'context'>,
  ) {
    const { jurisdictions, isHomeTaught = false } = place;
    const context = { today: schoolDateOf(clock.now()), isSchoolDay, recordedWithinDays: recordedWithinDays(jurisdictions), isHomeTaught };
    return handle(id, command, { ...options, context });
  }

  async function placed(event: EventEnvelope<PlacementDecided>): Promise<void> {
    const { studentId, placement, effectiveFrom } = event.data;
    if (placement === 'home-teaching') return;
    const id = homeTeachingId(studentId, schoolYearOf(effectiveFrom));
    const { state } = await programmes.load(id);
    if (state.status === 'none') return;
    await decide(id, { type: 'End', on: effectiveFrom }, state.child, { cause: causedBy(event, ACTOR), commandKey: event.id });
  }

  const handlers: EventHandlers = { 'placement.decided.v1': placed };

  return {
    handlers,
    decide,
    idOf: (studentId: string, day: SchoolDate) => homeTeachingId(studentId, schoolYearOf(day)),
    async tick(id: string): Promise<void> {
      const { state } = await programmes.load(id);
      if (state.status === 'none') return;
      await decide(id, { type: 'Tick' }, state.child, { cause: { actor: `${ACTOR}/clock`, correlationId: id } });
    },
  };
}

export type Teaching = ReturnType<typeof teaching>;
