/** The jurisdictions of the plan (A1): province, prefecture, city and its eleven towns, sub-district and farms. */

export interface Jurisdiction {
  readonly code: string;
  readonly name: string;
  readonly parent: string | null;
  /** How sure the code is; town codes were not found in two sources. */
  readonly status: 'verified' | 'unverified';
}

/** The city whose programme this is: 青铜峡市. */
export const CITY = '640381';
/** 教育局, as it signs. */
export const BUREAU_NAME = '青铜峡市教育局';
const town = (code: string, name: string): Jurisdiction => ({ code, name, parent: CITY, status: 'unverified' });

/** Towns, sub-districts and farms 镇、街道、农林场. */
export const towns: readonly Jurisdiction[] = [
  town('640381001', '裕民街道'),
  town('640381100', '小坝镇'),
  town('640381101', '大坝镇'),
  town('640381102', '青铜峡镇'),
  town('640381103', '叶盛镇'),
  town('640381104', '瞿靖镇'),
  town('640381105', '峡口镇'),
  town('640381106', '邵岗镇'),
  town('640381107', '陈袁滩镇'),
  town('640381400', '树新林场'),
  town('640381401', '良繁场'),
];

export const jurisdictions: readonly Jurisdiction[] = [
  { code: '64', name: '宁夏回族自治区', parent: null, status: 'unverified' },
  { code: '6403', name: '吴忠市', parent: '64', status: 'unverified' },
  { code: CITY, name: '青铜峡市', parent: '6403', status: 'unverified' },
  ...towns,
];

const byCode = new Map(jurisdictions.map((each) => [each.code, each]));

export const jurisdictionOf = (code: string): Jurisdiction | undefined => byCode.get(code);

/** The code of a town of the city. */
export const isTown = (code: string): boolean => byCode.get(code)?.parent === CITY;

/** Own code and all above it, root first; empty for an unknown code. */
export function pathOf(code: string): readonly string[] {
  const own = byCode.get(code);
  return own === undefined ? [] : [...(own.parent === null ? [] : pathOf(own.parent)), own.code];
}

/** The way to the smallest jurisdiction whose name an address contains; empty when it names none. */
export function pathNamedIn(address: string): readonly string[] {
  const named = jurisdictions.filter(({ name }) => address.includes(name)).map(({ code }) => pathOf(code));
  return named.sort((a, b) => b.length - a.length)[0] ?? [];
}
