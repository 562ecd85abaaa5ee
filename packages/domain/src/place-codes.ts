/** Lengths of the national codes of places: province, prefecture, county, town, village. */
const CODE_LENGTHS = [2, 4, 6, 9, 12];

/** A place and those above it, from the top: 640381105 lies in 640381, 6403 and 64. */
export const placesOf = (code: string): readonly string[] =>
  CODE_LENGTHS.filter((length) => length <= code.length).map((length) => code.slice(0, length));

/** The code of a county 县（市、区）. */
export const isCounty = (code: string): boolean => /^\d{6}$/.test(code);
