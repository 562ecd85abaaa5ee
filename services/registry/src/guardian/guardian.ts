/**
 * A guardian 监护人: a person who answers for one or several children (A4). What the guardian is to each child (parent, other, entrusted) and
 * for how long is part of the child's record; here stands the person, sealed, once for all brothers and sisters.
 */
import type { Decider } from '@baoxue/domain';
import { sealedField, type FieldCipher } from '@baoxue/pii';
import { refuse } from '../refusals/index.js';

/** Where guardians are kept. */
export const GUARDIANS = 'guardians';

/** What identifies a guardian. Always sealed outside this process. */
export interface Contact {
  readonly name: string;
  readonly phone: string;
}

/** A contact is sealed for its own guardian. */
export const contacts = sealedField<Contact>(GUARDIANS, 'contact');

/** A contact as it may be stored. */
export interface SealedContact {
  /** `Contact` as JSON, encrypted for this guardian. */
  readonly sealedContact: string;
  /** Keyed hash of name and phone: the same person named by two children meets in one record. */
  readonly contactIndex: string;
}

export type Guardian = { readonly status: 'None' } | ({ readonly status: 'Registered' } & SealedContact);
export type GuardianCommand = { readonly type: 'CorrectContact' } & SealedContact;
export type GuardianEvent = { readonly type: 'GuardianRegistered' | 'ContactCorrected' } & SealedContact;

export const guardianDecider: Decider<GuardianCommand, GuardianEvent, Guardian, null> = {
  decide({ sealedContact, contactIndex }, state) {
    if (state.status === 'None') throw refuse('GUARDIAN_UNKNOWN', { field: 'input.guardianId' });
    return state.contactIndex === contactIndex ? [] : [{ type: 'ContactCorrected', sealedContact, contactIndex }];
  },
  evolve: (_state, { sealedContact, contactIndex }) => ({ status: 'Registered', sealedContact, contactIndex }),
  initialState: () => ({ status: 'None' }),
};

/** What is hashed: the same name and number written with other spaces are the same. */
export const contactKey = ({ name, phone }: Contact): string => `${name.replaceAll(/\s/g, '')}\0${phone.replaceAll(/\D/g, '')}`;

/** The contact of a guardian as it was loaded; null for one who is not registered. */
export const contactOf = (
  cipher: FieldCipher,
  kept: { readonly id: string; readonly state: Guardian } | null | undefined,
): Contact | null => (kept?.state.status === 'Registered' ? contacts.open(cipher, kept.id, kept.state.sealedContact) : null);
