/** Who refuses in whose name: the school, the town or the bureau. Requirement G3. */
import { BUREAU_NAME, CITY, isTown, jurisdictionOf } from '../jurisdiction/index.js';
import type { Issuer, KnownRequest } from './guardian-request.js';

/** The body for which a post answers. */
export function issuerOf(post: string, { schoolId, jurisdictions }: Pick<KnownRequest, 'schoolId' | 'jurisdictions'>): Issuer {
  if (post === 'registry-administrator') return { body: 'school', code: schoolId };
  if (post === 'town-officer') return { body: 'town', code: jurisdictions.find(isTown) ?? '' };
  return { body: 'bureau', code: CITY };
}

/** Its name in the head of the paper. */
export function issuerNameOf({ body, code }: Issuer, schoolName: string): string {
  if (body === 'school') return schoolName;
  if (body === 'bureau') return BUREAU_NAME;
  const town = jurisdictionOf(code)?.name ?? '';
  return `${town}${town.endsWith('镇') ? '人民政府' : town.endsWith('街道') ? '办事处' : ''}`;
}
