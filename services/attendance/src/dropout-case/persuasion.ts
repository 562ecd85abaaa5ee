/**
 * What is done to bring a child back 劝返: contacts and visits, persuasion together with the responsible inspector, and why it is away.
 * Plan 〔2018〕49, 三（一）3 “第一时间会同责任督学开展劝返复学工作”, 四（五）“因地、因家、因人施策”; requirement B5.
 */
import type { SchoolDate } from '@baoxue/domain';
import { refuse } from '../refusals/index.js';
import type { DropoutEvent } from './case-commands.js';
import { isOpen, isUnended, type CaseContext, type Causes, type DropoutCase, type OpenedCase, type Persuasion } from './case-state.js';
import { wasReached, type Contact } from './contact.js';
import { done, owing } from '../obligation/index.js';
import { stepDue, type Step, type StepKind } from './steps.js';

const INSPECTOR = 'responsible-inspector';
const NOTE_LIMIT_CHARACTERS = 2_000;
export const noteTooLong = (note: string): boolean => note.length > NOTE_LIMIT_CHARACTERS;
export const noteLimit = NOTE_LIMIT_CHARACTERS;

export function recordContact(contact: Contact, state: DropoutCase, context: CaseContext): readonly DropoutEvent[] {
  const opened = inCase(contact.on, state, context);
  const { rules, today, addSchoolDays } = context;
  const owesTown = isOpen(opened) && !wasReached(contact) && unreachedInARow(opened) + 1 >= rules.unreachedBeforeTown;
  const owed = owesTown ? stepDue('locate-family', addSchoolDays(today, rules.familyLocatedWithinSchoolDays)) : null;
  return [{ type: 'ContactRecorded', contact, on: contact.on, owed }];
}

/**
 * A family that agrees names the day; from then on the promise is an obligation like any other. A child that is back and does not come every
 * day is persuaded too: then the next check of the observation tells, and nobody owes the promised day.
 */
export function recordPersuasion(persuasion: Persuasion, state: DropoutCase, context: CaseContext): readonly DropoutEvent[] {
  const opened = inCase(persuasion.on, state, context);
  if (!isUnended(opened)) throw refuse('CASE_NOT_OPEN');
  const { outcome, returnPromisedOn } = persuasion;
  if ((outcome === 'agreed') !== (returnPromisedOn !== null)) throw refuse('PROMISE_AND_DAY', { field: 'input.returnPromisedOn' });
  if (returnPromisedOn !== null && returnPromisedOn < persuasion.on) throw refuse('PROMISE_IN_PAST', { field: 'input.returnPromisedOn' });
  const owed = returnPromisedOn !== null && isOpen(opened) ? stepDue('promised-return', returnPromisedOn) : null;
  return [{ type: 'PersuasionRecorded', persuasion, owed }];
}

export function recordCauses(causes: Causes, state: DropoutCase): readonly DropoutEvent[] {
  if (state.status === 'None' || state.status === 'Withdrawn') throw refuse('CASE_NOT_OPEN');
  if (causes.codes.length === 0) throw refuse('CAUSE_REQUIRED', { field: 'input.causes' });
  if (new Set(causes.codes).size < causes.codes.length) throw refuse('CAUSE_TWICE', { field: 'input.causes' });
  return state.causes?.codes.join() === causes.codes.join() ? [] : [{ type: 'CausesRecorded', causes }];
}

/** 四（三） “督促联系学校及时让童工入学”: whoever is found is persuaded at once. */
export function childFound(on: SchoolDate, state: DropoutCase, { rules, today, addSchoolDays }: CaseContext): readonly DropoutEvent[] {
  if (!isOpen(state)) return [];
  return [{ type: 'ChildFound', on, owed: stepDue('persuade', addSchoolDays(today, rules.persuasionWithinSchoolDays)) }];
}

/** Contacts since the family was last reached, none of which reached anybody. */
export const unreachedInARow = ({ contacts }: OpenedCase): number => contacts.length - 1 - contacts.findLastIndex(wasReached);

type Recorded = Extract<DropoutEvent, { type: 'ContactRecorded' | 'PersuasionRecorded' | 'CausesRecorded' | 'ChildFound' }>;

/** The case with one more effort on record. */
export function withEffort(state: OpenedCase, event: Recorded): OpenedCase {
  switch (event.type) {
    case 'ContactRecorded': {
      const { contact, on, owed } = event;
      const met = wasReached(contact) ? done(state.steps, 'locate-family', on) : state.steps;
      const steps = fulfilledBy(contact).reduce((kept, kind) => done(kept, kind, on), met);
      return { ...state, contacts: [...state.contacts, contact], steps: withOwed(steps, owed) };
    }
    case 'PersuasionRecorded': {
      const { persuasion, owed } = event;
      const together = persuasion.participants.includes(INSPECTOR);
      const steps = together ? done(state.steps, 'persuade', persuasion.on) : state.steps;
      const reached = done(done(steps, 'promised-return', persuasion.on), 'locate-family', persuasion.on);
      return { ...state, persuasions: [...state.persuasions, persuasion], steps: withOwed(reached, owed) };
    }
    case 'ChildFound':
      return { ...state, steps: owing(done(state.steps, 'locate-family', event.on), event.owed) };
    case 'CausesRecorded':
      return { ...state, causes: event.causes, steps: done(state.steps, 'record-causes', event.causes.on) };
  }
}

/** A home visit counts as a visit only when someone was met; a contact by any means, a visit too, fulfils the first call. */
const fulfilledBy = (contact: Contact): readonly StepKind[] =>
  contact.kind === 'home-visit' && wasReached(contact) ? ['contact-guardian', 'home-visit'] : ['contact-guardian'];

const withOwed = (steps: readonly Step[], owed: Step | null): readonly Step[] => (owed ? owing(steps, owed) : steps);

/** @throws Refusal unless the case exists and the day lies between its first day and today */
function inCase(day: SchoolDate, state: DropoutCase, { today }: CaseContext): OpenedCase {
  if (state.status === 'None' || state.status === 'Withdrawn') throw refuse('CASE_NOT_OPEN');
  if (day < state.absentSince) throw refuse('DAY_BEFORE_CASE', { field: 'input.on' });
  if (day > today) throw refuse('DAY_TO_COME', { field: 'input.on' });
  return state;
}
