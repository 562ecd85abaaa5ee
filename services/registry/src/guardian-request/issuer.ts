/** Who refuses in whose name: the school, the town or the bureau. Requirement G3. */
import { CITY, jurisdictionOf } from '../jurisdiction/index.js';
import type { Issuer, KnownRequest } from './guardian-request.js';

const TOWN_CODE_DIGITS = 9;

/** The body for which a post answers. */
export function issuerOf(post: string, { schoolId, jurisdictions }: Pick<KnownRequest, 'schoolId' | 'jurisdictions'>): Issuer {
  if (post === 'registry-administrator') return { body: 'school', code: schoolId };
  if (post === 'town-officer') return { body: 'town', code: jurisdictions.find((code) => code.length === TOWN_CODE_DIGITS) ?? '' };
  return { body: 'bureau', code: CITY };
}

/** Its name in the head of the paper. */
export function issuerNameOf({ body, code }: Issuer, schoolName: string): string {
  if (body === 'school') return schoolName;
  const place = jurisdictionOf(code)?.name ?? '';
  if (body === 'town') return `${place}${place.endsWith('镇') ? '人民政府' : place.endsWith('街道') ? '办事处' : ''}`;
  return `${place}教育局`;
}
