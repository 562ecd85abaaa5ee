/**
 * True where the plan's words for villages 农村 hold: outside the subdistricts. Digits 7 to 9 of a code say what kind of place it is
 * (GB/T 10114); 001 to 099 are subdistricts 街道.
 *
 * @param jurisdictions a school's own code and all above it
 */
export function isRural(jurisdictions: readonly string[]): boolean {
  const township = jurisdictions.find((code) => code.length === 9);
  return township !== undefined && !township.slice(6).startsWith('0');
}
