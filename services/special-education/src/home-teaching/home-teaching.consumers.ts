import type { EventEnvelope, LifeStatus, PlacementDecided, StudentCard } from '@baoxue/contracts';
import { addDays, commandHandler, schoolDateOf, type Clock, type CommandOptions, type SchoolDate } from '@baoxue/domain';
import { causedBy, type EventHandlers } from '@baoxue/event-bus';
import type { ChildEvent } from '@baoxue/mongo';
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
  async function follow({ studentId, classId, jurisdictions, lifeStatus }: StudentCard, event: ChildEvent): Promise<void> {
    const cause = causedBy(event, ACTOR);
    const { intoStudentId, effectiveOn, on = effectiveOn ?? schoolDateOf(clock.now()) } = event.data;
    for (const day of [on, addDays(endOfSchoolYear(on), 1)]) {
      const id = homeTeachingId(studentId, schoolYearOf(day));
      // Few of those who move are taught at home: nothing more is read of the others.
      if (!(await programmes.find(id))) continue;
      await decide(id, { type: 'MoveChild', classId, jurisdictions }, { jurisdictions }, { cause });
      if (NOT_TAUGHT.includes(lifeStatus)) await decide(id, { type: 'End', on }, { jurisdictions }, { cause });
      // The record was closed for the merge, and the child is taught as before; unless it is taught under the other record already.
      else if (intoStudentId !== undefined && !(await programmes.find(homeTeachingId(intoStudentId, schoolYearOf(day)))))
        await decide(id, { type: 'GoOn', endedOn: on }, { jurisdictions }, { cause });
    }
  }

  const handlers: EventHandlers = { 'placement.decided.v1': placed };

  return {
    handlers,
    follow,
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
