import type { EventEnvelope, SchoolCard } from '@baoxue/contracts';
import { commandHandler, schoolDateOf, type Cause, type Clock } from '@baoxue/domain';
import { causedBy, type EventHandlers } from '@baoxue/event-bus';
import type { Kept, Page } from '@baoxue/mongo';
import type { SchoolClassStore, SchoolStore } from '../school/school.store.js';
import { followingSchool } from './following-school.js';
import type { Student } from './student-state.js';
import type { StudentStore } from './student.store.js';

export interface SchoolPlaceDeps {
  readonly students: StudentStore;
  readonly schools: Pick<SchoolStore, 'load'>;
  readonly classes: Pick<SchoolClassStore, 'follow'>;
  readonly clock: Clock;
}

const CHILDREN_PER_READ = 200;

interface Listed {
  readonly filter: object;
  readonly order: string;
}
const registeredAt = (schoolId: string): Listed => ({ filter: { 'state.schoolId': schoolId }, order: 'state.order' });
const onTheWayTo = (schoolId: string): Listed => ({ filter: { 'state.transferTo.schoolId': schoolId }, order: 'state.transferOrder' });

/** Classes and children lie where their school does, whoever said where that is. Requirement A2. */
export function schoolPlaceHandlers({ students, schools, classes, clock }: SchoolPlaceDeps): EventHandlers {
  const handle = commandHandler(followingSchool, students);

  async function follow({ filter, order }: Listed, schoolId: string, jurisdictions: readonly string[], cause: Cause): Promise<void> {
    const on = schoolDateOf(clock.now());
    for (let after: string | null = null, more = true; more;) {
      const page: Page<Kept<Student>> = await students.page({ filter, order, first: CHILDREN_PER_READ, after });
      for (const { entry } of page.entries) {
        if (followingSchool.decide({ type: 'FollowSchool', schoolId, jurisdictions, on }, entry.state, null).length === 0) continue;
        await handle(entry.id, { type: 'FollowSchool', schoolId, jurisdictions, on }, { cause, context: null });
      }
      after = page.entries.at(-1)?.position ?? after;
      more = page.hasNextPage;
    }
  }

  return {
    // By where the school lies now: an event told again late moves nobody back.
    async 'school.registered.v1'(event: EventEnvelope<SchoolCard>) {
      const { schoolId } = event.data;
      const { state } = await schools.load(schoolId);
      if (state.status !== 'Registered') return;
      const cause = causedBy(event, 'registry/school-place');
      await classes.follow(schoolId, state.jurisdictions, cause);
      for (const children of [registeredAt(schoolId), onTheWayTo(schoolId)]) await follow(children, schoolId, state.jurisdictions, cause);
    },
  };
}
