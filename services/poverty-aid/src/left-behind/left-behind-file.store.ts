import { endOf, idFrom, unreachable, type Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore, type Kept, type PublishedEvent } from '@baoxue/mongo';
import { BLANK_WORDS, sealedField } from '@baoxue/pii';
import type mongoose from 'mongoose';
import { needOf, priorityOf } from './care-need.js';
import { contactWaitsUntil } from './guardian-contact.js';
import { isWithoutGuardian, leftBehindRule, type FileEvent, type LeftBehindFile, type OpenedFile } from './left-behind-file.js';
import type { GuardianContactDetails } from './left-behind-list.js';

export type KeptFile = Kept<OpenedFile>;

export interface LeftBehindFileStore extends AggregateStore<LeftBehindFile, FileEvent> {
  /** The files of these children. */
  ofStudents(studentIds: readonly string[]): Promise<KeptFile[]>;
}

/** One file per ID number, for life. */
export const leftBehindFileId = (idNumberIndex: string): string => idFrom('left-behind-file', idNumberIndex);

const COLLECTION = 'left_behind_files';
/** Sorts behind every day. */
const NO_DAY = '9999-12-31';

/** Who looks after a child opens only in the child's own file. */
export const guardianContacts = sealedField<GuardianContactDetails>(COLLECTION, 'guardian', {
  name: BLANK_WORDS,
  relation: BLANK_WORDS,
  phone: '',
});

/** The lists of files, each with the order it is read in. */
export const FILE_LISTS = {
  OPEN: { field: 'state.status', value: 'open', order: 'state.order' },
  CLOSED: { field: 'state.status', value: 'closed', order: 'state.order' },
  WITHOUT_GUARDIAN: { field: 'state.withoutGuardian', value: true, order: 'state.priority' },
  SCHOOL_PLACE_WANTED: { field: 'state.wantsPlace', value: true, order: 'state.priority' },
  BOARDING_WANTED: { field: 'state.wantsBoarding', value: true, order: 'state.priority' },
} as const;

const LISTED_BY = [...new Map(Object.values(FILE_LISTS).map(({ field, order }) => [field, order]))];
/** The record of a number and, after a temporary number was re-linked, another one. */
const FILES_PER_STUDENT_MAX = 3;

type Derived = 'order' | 'priority' | 'withoutGuardian' | 'wantsPlace' | 'wantsBoarding' | 'schoolId' | 'classId' | 'jurisdictions';
type Stored = OpenedFile & Record<Derived, unknown>;

export function leftBehindFileStore(connection: mongoose.Connection, clock: Clock): LeftBehindFileStore {
  const store = aggregateStore<LeftBehindFile, FileEvent>({
    connection,
    clock,
    collection: COLLECTION,
    source: 'baoxue/poverty-aid/left-behind',
    initialState: leftBehindRule.initialState,
    publish,
    toStored,
    fromStored: ({
      order: _o,
      priority: _p,
      withoutGuardian: _g,
      wantsPlace: _w,
      wantsBoarding: _b,
      schoolId: _s,
      classId: _c,
      jurisdictions: _j,
      ...state
    }: Stored) => state,
    nextDueAt(state) {
      const day = contactWaitsUntil(state);
      return day === null ? null : endOf(day);
    },
    indexes: [
      { key: { 'state.child.studentId': 1 } },
      ...LISTED_BY.flatMap(([which, order]) => [
        { key: { [which]: 1, [order]: 1 } as const },
        { key: { [which]: 1, 'state.jurisdictions': 1, [order]: 1 } as const },
        { key: { [which]: 1, 'state.schoolId': 1, [order]: 1 } as const },
        { key: { [which]: 1, 'state.classId': 1, [order]: 1 } as const },
      ]),
    ],
  });
  return {
    ...store,
    async ofStudents(studentIds) {
      const limit = studentIds.length * FILES_PER_STUDENT_MAX;
      return limit === 0 ? [] : (await store.query({ 'state.child.studentId': { $in: [...studentIds] } }, { limit })).filter(isKeptFile);
    },
  };
}

export const isKeptFile = (kept: Kept<LeftBehindFile>): kept is KeptFile => kept.state.status !== 'none';

/** What lists and access filter by, beside the file itself. The next contact due comes first; of needs, the one to be met first. */
function toStored(state: LeftBehindFile, id: string): LeftBehindFile | Stored {
  if (state.status === 'none') return state;
  const isOpen = state.status === 'open';
  return {
    ...state,
    order: `${(isOpen ? state.contactDueOn : state.closedOn) ?? NO_DAY}|${id}`,
    priority: `${priorityOf(state)}|${id}`,
    withoutGuardian: isWithoutGuardian(state),
    wantsPlace: isOpen && needOf(state.needs, 'school-place') !== undefined,
    wantsBoarding: isOpen && needOf(state.needs, 'boarding') !== undefined,
    schoolId: state.child?.schoolId ?? null,
    classId: state.child?.classId ?? null,
    jurisdictions: state.child?.jurisdictions ?? [],
  };
}

/** Others learn that a contact is overdue and where; with whom, and what was said, stays here. */
function publish(event: FileEvent, state: LeftBehindFile, fileId: string): PublishedEvent | null {
  switch (event.type) {
    case 'ContactOverdue': {
      if (state.status === 'none' || !state.child) return null;
      const { studentId, schoolId, classId, jurisdictions } = state.child;
      return {
        type: 'left-behind.contact.overdue.v1',
        data: { fileId, studentId, schoolId, classId, jurisdictions: [...jurisdictions], dueOn: event.dueOn },
      };
    }
    case 'FileOpened':
    case 'FileReopened':
    case 'FileClosed':
    case 'ParentsAwayTold':
    case 'ChildFollowed':
    case 'GuardianNamed':
    case 'GuardianContacted':
    case 'NeedDeclared':
    case 'NeedSettled':
      return null;
    default:
      return unreachable(event);
  }
}
