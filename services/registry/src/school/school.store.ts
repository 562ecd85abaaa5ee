import { unreachable, type Cause, type Clock } from '@baoxue/domain';
import { aggregateStore, scopeToFilter, type AggregateStore, type Kept, type PublishedEvent, type Scope } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { classIdOf, isOpen, schoolDecider, type ClassOpened, type SchoolClass, type SchoolEvent, type SchoolState } from './school.js';

export type SchoolStore = AggregateStore<SchoolState, SchoolEvent> & {
  /** The open schools that a viewer reaches. */
  openWithin(scope: Scope): Promise<readonly Kept<SchoolState>[]>;
};
export type KeptClass = Kept<SchoolClass | null>;
export type SchoolClassStore = AggregateStore<SchoolClass | null, ClassOpened> & {
  /** The classes of these schools in a school year; of every year when none is named. */
  ofSchools(schoolIds: readonly string[], schoolYear?: string | null): Promise<KeptClass[]>;
  /** The classes lie where their school does; others are told of those that lay elsewhere. */
  follow(schoolId: string, jurisdictions: readonly string[], cause: Cause): Promise<void>;
};

/** Nine grades of at most a dozen parallel classes. */
const CLASSES_PER_YEAR_MAX = 120;
/** Records gather every year; more years than a registry lasts. */
const YEARS_MAX = 50;

/** A city has some sixty. */
const SCHOOLS_MAX = 500;

export function schoolStore(connection: mongoose.Connection, clock: Clock): SchoolStore {
  const store = aggregateStore<SchoolState, SchoolEvent>({
    connection,
    clock,
    collection: 'schools',
    source: 'baoxue/registry/school',
    initialState: schoolDecider.initialState,
    toStored: (state) => state,
    fromStored: (stored) => stored,
    publish,
    indexes: [{ key: { 'state.jurisdictions': 1 } }],
  });
  return {
    ...store,
    async openWithin(scope) {
      const filter = scope.kind === 'schools' ? { _id: { $in: [...scope.ids] } } : scopeToFilter(scope);
      const found = filter === null ? [] : await store.query(filter, { limit: SCHOOLS_MAX });
      return found.filter(({ state }) => isOpen(state));
    },
  };
}

function publish(event: SchoolEvent, state: SchoolState, schoolId: string): PublishedEvent | null {
  if (state.status === 'None') return null;
  const { kind, boarding, ownership, jurisdictions } = state;
  switch (event.type) {
    case 'SchoolRegistered':
    case 'SchoolOpened':
    case 'SchoolChanged':
    case 'SchoolRelocated':
      return { type: 'school.registered.v1', data: { schoolId, kind, boarding, ...(ownership && { ownership }), jurisdictions } };
    case 'SchoolClosed':
      return { type: 'school.closed.v1', data: { schoolId, jurisdictions, on: event.on } };
    case 'SchoolWithdrawn':
      return { type: 'school.withdrawn.v1', data: { schoolId, jurisdictions, on: event.on } };
    default:
      return unreachable(event);
  }
}

export function schoolClassStore(connection: mongoose.Connection, clock: Clock): SchoolClassStore {
  const store = aggregateStore<SchoolClass | null, ClassOpened>({
    connection,
    clock,
    collection: 'school_classes',
    source: 'baoxue/registry/school-class',
    initialState: () => null,
    toStored: (state) => state ?? {},
    fromStored: (stored) => stored,
    publish: ({ schoolClass }) => {
      const { schoolId, grade, schoolYear, jurisdictions } = schoolClass;
      return { type: 'class.opened.v1', data: { schoolId, classId: classIdOf(schoolClass), grade, schoolYear, jurisdictions } };
    },
    indexes: [{ key: { 'state.schoolId': 1, 'state.schoolYear': 1 } }],
  });
  const ofSchools = (schoolIds: readonly string[], schoolYear?: string | null) =>
    store.query(
      { 'state.schoolId': { $in: [...schoolIds] }, ...(schoolYear ? { 'state.schoolYear': schoolYear } : {}) },
      { limit: schoolIds.length * CLASSES_PER_YEAR_MAX * (schoolYear ? 1 : YEARS_MAX) },
    );

  return {
    ...store,
    ofSchools,
    async follow(schoolId, jurisdictions, cause) {
      for (const { id, version, state } of await ofSchools([schoolId])) {
        if (!state || state.jurisdictions.join() === jurisdictions.join()) continue;
        const schoolClass = { ...state, jurisdictions };
        const events = [{ type: 'ClassOpened' as const, schoolClass }];
        await store.save(id, { state: schoolClass, events, cause, expectedVersion: version });
      }
    },
  };
}
