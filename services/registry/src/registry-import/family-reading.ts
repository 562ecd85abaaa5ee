/** The guardians and the home in a line of the students' list (A4): up to two guardians, an entrusted guardian, one address. */
import { idFrom, type SchoolDate } from '@baoxue/domain';
import { coded, required, written, type Cells } from '@baoxue/list-import';
import { cleanText } from '@baoxue/pii';
import { contactKey, contacts, RELATIONS, type SealedContact } from '../guardian/index.js';
import { newHousehold, type HomeTools, type Household } from '../household/index.js';
import { pathNamedIn } from '../jurisdiction/index.js';
import { refuse } from '../refusals/index.js';
import type { Guardianship } from '../student/index.js';
import { NAME_MAX, phone } from './student-row.js';

export interface GuardianInRow extends Omit<Guardianship, 'to'>, SealedContact {}

/** Ids are those a record gets if no guardian or household is met that is known already. */
export interface FamilyInRow {
  readonly guardians: readonly GuardianInRow[];
  readonly householdId: string;
  readonly household: Household;
}

export interface FamilyTools extends HomeTools {
  /** Where the school lies: the home lies there too unless the address or a code says otherwise. */
  readonly schoolPath: readonly string[];
  /** The place that the row names by its code; empty for a code of none. */
  readonly home: readonly string[];
  readonly from: SchoolDate;
}

const ADDRESS_MAX = 200;

/** @throws Refusal naming the column */
export function familyOf(cells: Cells, tools: FamilyTools): FamilyInRow {
  const second = written(cells, '监护人2姓名') === '' ? [] : [guardianIn(cells, '监护人2', tools)];
  const entrusted = written(cells, '代理监护人姓名') === '' ? [] : [guardianIn(cells, '代理监护人', tools)];
  const guardians = [guardianIn(cells, '监护人', tools), ...second, ...entrusted];
  if (new Set(guardians.map(({ contactIndex }) => contactIndex)).size < guardians.length)
    throw refuse('GUARDIAN_TWICE', { field: second.length > 0 ? '监护人2姓名' : '代理监护人姓名' });

  const address = cleanText(required(cells, '现住址'), { maxLength: ADDRESS_MAX, field: '现住址' });
  const guardianKeys = guardians.map(({ contactIndex }) => contactIndex);
  return { guardians, ...newHousehold({ address, guardianKeys, jurisdictions: homePath(cells, address, tools) }, tools) };
}

type Role = '监护人' | '监护人2' | '代理监护人';

function guardianIn(cells: Cells, role: Role, { cipher, blindIndexOf, from }: FamilyTools): GuardianInRow {
  const name = cleanText(required(cells, `${role}姓名`), { maxLength: NAME_MAX, field: `${role}姓名` });
  const contact = { name, phone: phone(cells, `${role}电话`) };
  const contactIndex = blindIndexOf('contact', contactKey(contact));
  const guardianId = idFrom('guardian', contactIndex);
  const kind = coded(cells, `${role}关系`, RELATIONS);
  return {
    guardianId,
    contactIndex,
    sealedContact: contacts.seal(cipher, guardianId, contact),
    relation: required(cells, `${role}关系`),
    kind: role === '代理监护人' ? 'entrusted' : kind,
    from,
  };
}

function homePath(cells: Cells, address: string, { schoolPath, home }: FamilyTools): readonly string[] {
  if (written(cells, '居住地代码') === '') return [pathNamedIn(address), schoolPath].find((path) => path.length > 0) ?? [];
  if (home.length === 0) throw refuse('PLACE_UNKNOWN', { field: '居住地代码' });
  return home;
}
