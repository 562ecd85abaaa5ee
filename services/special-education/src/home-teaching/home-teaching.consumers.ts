import type { EventEnvelope, LifeStatus, PlacementDecided, StudentCard } from '@baoxue/contracts';
import { addDays, commandHandler, schoolDateOf, type Clock, type CommandOptions, type SchoolDate } from '@baoxue/domain';
import { causedBy, type EventHandlers } from '@baoxue/event-bus';
import { homeTeachingRule, type HomeTeachingCommand, type HomeTeachingContext } from './home-teaching.js';
import { homeTeachingId, type HomeTeachingStore } from './home-teaching.store.js';
import { endOfSchoolYear } from './schedule.js';

export interface TeachingDeps {
  readonly programmes: HomeTeachingStore;
  readonly clock: Clock;
  readonly isSchoolDay: HomeTeachingContext['isSchoolDay'];
  readonly schoolYearOf: (day: SchoolDate) => string;
  readonly recordedWithinDays: (jurisdictions: readonly string[]) => number;
}

const ACTOR = 'special-education/home-teaching';

/** Who has one of these is taught by nobody until there is a new schedule. A child between two schools still is. */
const NOT_TAUGHT: readonly LifeStatus[] = ['suspended', 'graduated', 'left', 'died'];

/** What moves a programme besides people: another placement, a move of the child, and the clock. */
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

  /** The school year of the move, and the next: it may have been scheduled ahead. Earlier ones stay with those who taught them. */
  async function moved(event: EventEnvelope<StudentCard & { readonly effectiveOn: SchoolDate }>): Promise<void> {
    const { studentId, classId, jurisdictions, lifeStatus, effectiveOn } = event.data;
    const cause = causedBy(event, ACTOR);
    for (const day of [effectiveOn, addDays(endOfSchoolYear(effectiveOn), 1)]) {
      const id = homeTeachingId(studentId, schoolYearOf(day));
      // Few of those who move are taught at home: nothing more is read of the others.
      if (!(await programmes.find(id))) continue;
      await decide(id, { type: 'MoveChild', classId, jurisdictions }, { jurisdictions }, { cause });
      if (NOT_TAUGHT.includes(lifeStatus)) await decide(id, { type: 'End', on: effectiveOn }, { jurisdictions }, { cause });
    }
  }

  const handlers: EventHandlers = { 'placement.decided.v1': placed, 'student.moved.v1': moved };

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
