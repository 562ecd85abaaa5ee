import { addDays, type SchoolDate } from '@baoxue/domain';
import { refuse } from '../refusals/index.js';
import type { LeftBehindFile, OpenedFile } from './left-behind-file.js';

/** 学业 · 健康 · 安全 · 生活 · 监护缺失. */
type CareConcern = 'study' | 'health' | 'safety' | 'livelihood' | 'guardianship';

/** A contact with whoever looks after the child, asked for by a clock 联系制度 (C8). */
export interface GuardianContact {
  readonly on: SchoolDate;
  readonly way: 'call' | 'visit' | 'message' | 'at-school';
  readonly reached: boolean;
  readonly concerns: readonly CareConcern[];
  /** The post that made it. */
  readonly by: string;
}

export type RecordContact = { readonly type: 'RecordContact' } & GuardianContact;

export type ContactEvent =
  | { readonly type: 'GuardianContacted'; readonly contact: GuardianContact; readonly contactDueOn: SchoolDate | null }
  | { readonly type: 'ContactOverdue'; readonly dueOn: SchoolDate };

export interface FileContext {
  readonly today: SchoolDate;
  /** Null while no student is registered. */
  readonly rules: ContactRules | null;
}

/** Calendar days: until a new file's or a new guardian's first contact, and from one contact to the next. */
export interface ContactRules {
  readonly firstContactWithinDays: number;
  readonly contactEveryDays: number;
}

/** Last day for the first contact; null for a child whom nobody has registered. */
export const firstContactBy = (child: OpenedFile['child'], { today, rules }: FileContext): SchoolDate | null =>
  child && rules && addDays(today, rules.firstContactWithinDays);

/** @throws Refusal DATE_IN_FUTURE · CONTACT_BEFORE_FILE · CONCERN_WITHOUT_CONTACT */
export function recordContact({ type: _type, ...contact }: RecordContact, state: OpenedFile, context: FileContext): ContactEvent[] {
  if (contact.on > context.today) throw refuse('DATE_IN_FUTURE', { field: 'input.on' });
  if (contact.on < state.openedOn) throw refuse('CONTACT_BEFORE_FILE', { field: 'input.on', openedOn: state.openedOn });
  if (!contact.reached && contact.concerns.length > 0) throw refuse('CONCERN_WITHOUT_CONTACT', { field: 'input.concerns' });
  const next = context.rules && addDays(contact.on, context.rules.contactEveryDays);
  const putsOff = contact.reached && next !== null && (state.contactDueOn === null || state.contactDueOn < next);
  return [{ type: 'GuardianContacted', contact, contactDueOn: putsOff ? next : state.contactDueOn }];
}

/** Says once that the day has passed. */
export function tick(state: LeftBehindFile, { today }: FileContext): ContactEvent[] {
  const dueOn = contactWaitsUntil(state);
  return dueOn !== null && today > dueOn ? [{ type: 'ContactOverdue', dueOn }] : [];
}

/** The day whose passing has still to be told; null when there is none. */
export const contactWaitsUntil = (state: LeftBehindFile): SchoolDate | null =>
  state.status === 'open' && !state.contactOverdue ? state.contactDueOn : null;

/** Contacts in a row that reached nobody. */
export function unreachedCount({ contacts }: OpenedFile): number {
  const lastReached = contacts.findLastIndex(({ reached }) => reached);
  return contacts.length - 1 - lastReached;
}

/** Monthly contacts of a whole school life; older ones give way. */
const CONTACTS_KEPT = 200;

export const contacted = (
  state: OpenedFile,
  { contact, contactDueOn }: Extract<ContactEvent, { type: 'GuardianContacted' }>,
): OpenedFile => ({
  ...state,
  contacts: [...state.contacts, contact].sort((a, b) => a.on.localeCompare(b.on)).slice(-CONTACTS_KEPT),
  contactDueOn,
  contactOverdue: state.contactOverdue && contactDueOn === state.contactDueOn,
});
