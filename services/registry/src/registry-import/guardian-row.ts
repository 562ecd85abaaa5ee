/**
 * What a line of a list of guardians 监护人名单 does: it gives a guardian of the child another phone, or adds one; it takes nobody away, and whoever
 * was taken away by hand stays so. Requirements A4 and A11.
 */
import { idFrom, type SchoolDate } from '@baoxue/domain';
import { differing, NEW_ROW, previewOf, type RowPreview } from '@baoxue/list-import';
import { mask, type FieldCipher } from '@baoxue/pii';
import {
  contactKey,
  contacts,
  GUARDIANSHIPS,
  guardianshipDecider,
  RELATIONS,
  type Contact,
  type SealedContact,
} from '../guardian/index.js';
import { refuse } from '../refusals/index.js';
import { plainName, type Guardianship, type GuardianshipKind, type RegisteredStudent } from '../student/index.js';

/** Somebody who answers for the child or has done so. */
export interface GuardianOnRecord {
  readonly guardianship: Guardianship;
  readonly contact: Contact;
  readonly contactIndex: string;
}

/** A guardian as the list names them; what is null it does not say. */
export interface ListedGuardian {
  readonly name: string;
  /** Of the table of relations. */
  readonly relation: string;
  /** 11 digits; or masked, as the exported file has it, which says that it is the one on record. */
  readonly phone: string;
  readonly kind: GuardianshipKind | null;
  readonly from: SchoolDate | null;
}

export type Doing =
  | { readonly type: 'Nothing' }
  /** @property was keyed hash of the contact that the row was checked against: one corrected since stands */
  | ({ readonly type: 'CorrectContact'; readonly guardianId: string; readonly was: string } & SealedContact)
  /** The guardian of the guardianship is the one it gets if nobody is known by the contact. */
  | ({ readonly type: 'BeginGuardianship'; readonly guardianship: Omit<Guardianship, 'to'> } & SealedContact);

export interface GuardianRow {
  readonly studentId: string;
  /** The school that had the child when the row was checked. */
  readonly registeredAt: string;
  /** The same guardian of the same child has the same. */
  readonly key: string;
  readonly doing: Doing;
  readonly preview: RowPreview;
}

export interface GuardianRowTools {
  readonly today: SchoolDate;
  readonly cipher: FieldCipher;
  readonly blindIndexOf: (field: string, value: string) => string;
}

type DoneByRow = Pick<GuardianRow, 'doing' | 'preview'>;

/** @throws Refusal of the rule by which a guardian is added by hand · PHONE_SHAPE for a masked phone that is not the one on record */
export function doingOf(
  listed: ListedGuardian,
  student: RegisteredStudent,
  onRecord: readonly GuardianOnRecord[],
  tools: GuardianRowTools,
): DoneByRow {
  const met = meet(listed, onRecord);
  if (met?.guardianship.to === null) return correct(listed, met, tools);
  if (isMasked(listed.phone)) {
    if (!met) throw refuse('PHONE_SHAPE', { field: 'input.phone' });
    return staysEnded(listed, met);
  }
  const sealed = sealedFor(null, listed, tools);
  const ended = met ?? onRecord.find(({ guardianship, contact }) => guardianship.to !== null && isSamePerson(contact, listed));
  return ended ? staysEnded(listed, ended) : begin(listed, student, onRecord, sealed, tools.today);
}

/** Whom the row means: of name and relation, one who answers for the child before one who did so, and before all the one with the phone. */
function meet({ name, relation, phone }: ListedGuardian, onRecord: readonly GuardianOnRecord[]): GuardianOnRecord | undefined {
  const named = onRecord.filter(({ guardianship, contact }) => guardianship.relation === relation && isSameName(contact.name, name));
  const present = named.filter(({ guardianship }) => guardianship.to === null);
  return [present.find(({ contact }) => isPhoneOf(contact, phone)), ...present, ...named].find((each) => each !== undefined);
}

function correct(listed: ListedGuardian, { guardianship, contact, contactIndex }: GuardianOnRecord, tools: GuardianRowTools): DoneByRow {
  const kept = [
    ...(listed.kind ? differing('监护类型', GUARDIANSHIPS[guardianship.kind], GUARDIANSHIPS[listed.kind]) : []),
    ...(listed.from ? differing('起始日期', guardianship.from, listed.from) : []),
  ];
  if (isPhoneOf(contact, listed.phone)) return { doing: { type: 'Nothing' }, preview: previewOf({ kept }) };
  if (isMasked(listed.phone)) throw refuse('PHONE_SHAPE', { field: 'input.phone' });
  const { guardianId } = guardianship;
  const sealed = sealedFor(guardianId, { ...contact, phone: listed.phone }, tools);
  return {
    doing: { type: 'CorrectContact', guardianId, was: contactIndex, ...sealed },
    preview: previewOf({
      changes: [{ column: '监护人电话', before: mask.phone(contact.phone), after: mask.phone(listed.phone) }],
      kept,
    }),
  };
}

function begin(
  listed: ListedGuardian,
  student: RegisteredStudent,
  onRecord: readonly GuardianOnRecord[],
  sealed: SealedContact,
  today: SchoolDate,
): DoneByRow {
  const { relation, kind, from } = listed;
  // Of another relation by now; a merged record's guardians, whom the rule does not see, among them.
  if (onRecord.some(({ contact }) => isSamePerson(contact, listed))) throw refuse('GUARDIAN_ALREADY', { field: 'input.name' });
  const guardianId = newIdOf(sealed.contactIndex);
  const guardianship = { guardianId, kind: kind ?? RELATIONS[relation] ?? 'other', relation, from: from ?? today };
  guardianshipDecider.decide({ type: 'BeginGuardianship', guardianship }, student, null);
  return { doing: { type: 'BeginGuardianship', guardianship, ...sealed }, preview: NEW_ROW };
}

function staysEnded({ relation }: ListedGuardian, { guardianship }: GuardianOnRecord): DoneByRow {
  const before = `${guardianship.relation}（${guardianship.to}解除）`;
  return { doing: { type: 'Nothing' }, preview: previewOf({ kept: [{ column: '监护人关系', before, after: relation }] }) };
}

/** @param guardianId of a guardian on record; null for one who is new */
function sealedFor(guardianId: string | null, { name, phone }: Contact, { cipher, blindIndexOf }: GuardianRowTools): SealedContact {
  const contactIndex = blindIndexOf('contact', contactKey({ name, phone }));
  return { contactIndex, sealedContact: contacts.seal(cipher, guardianId ?? newIdOf(contactIndex), { name, phone }) };
}

const newIdOf = (contactIndex: string): string => idFrom('guardian', contactIndex);

const isSameName = (one: string, other: string): boolean => plainName(one) === plainName(other);

const isSamePerson = (one: Contact, other: Contact): boolean => isSameName(one.name, other.name) && one.phone === other.phone;

const isMasked = (phone: string): boolean => phone.includes('*');

/** Whether a phone, masked or not, says that it is the one on record. */
const isPhoneOf = ({ phone }: Contact, text: string): boolean => text === phone || text === mask.phone(phone);
