/** Who is a recipient of messages, and which post speaks for it. */
import { DEPARTMENTS, recipientsOf, RECIPIENTS, TOWN_CODES, type DepartmentName, type RecipientName } from '@baoxue/contracts';
import type { Accountable } from '../obligation/index.js';

/** The post of each department that reads what it is told, and answers. */
export const POST_OF_DEPARTMENT = {
  'civil-affairs': 'civil-affairs-officer',
  'poverty-office': 'poverty-officer',
  justice: 'justice-officer',
  'public-security': 'public-security-officer',
  'human-resources': 'labour-officer',
  'market-supervision': 'market-officer',
  town: 'town-officer',
} as const satisfies Record<DepartmentName, Accountable>;

/** The recipients that a post speaks for; a town officer speaks for the towns of the token. */
export function spokenForBy({
  post,
  jurisdictions,
}: {
  readonly post: string;
  readonly jurisdictions: readonly string[];
}): readonly RecipientName[] {
  if (post === POST_OF_DEPARTMENT.town) return RECIPIENTS.filter((each) => jurisdictions.some((code) => each === `town.${code}`));
  const own = (Object.keys(DEPARTMENTS) as DepartmentName[]).find((department) => POST_OF_DEPARTMENT[department] === post);
  return own ? recipientsOf(own) : [];
}

/** Length of a town's code; a message names no smaller place. */
const TOWN_CODE_DIGITS = 9;

/** The town (or, where the school has none, the city) among a child's jurisdictions. */
export const townOf = (jurisdictions: readonly string[]): string =>
  jurisdictions.findLast((code) => code.length <= TOWN_CODE_DIGITS) ?? jurisdictions[0] ?? '';

/** Who may have to be told of a child in a town: each department of the city, and that town alone. */
export const recipientsFor = (town: string): readonly RecipientName[] =>
  (Object.keys(DEPARTMENTS) as DepartmentName[]).flatMap((department): readonly RecipientName[] => {
    if (department !== 'town') return recipientsOf(department);
    return (TOWN_CODES as readonly string[]).includes(town) ? [`town.${town}`] : [];
  });
