const VARIABLE = /^Variable "\$([A-Za-z_]\w*)" /;
const INSIDE = / at "([A-Za-z_]\w*(?:\.[A-Za-z_]\w*|\[\d+\])*)"; /g;
const OF_TYPE = /; Field "([A-Za-z_]\w*)" (?:is not defined by|of required) type/;

/**
 * Where the variables of a request are not what the schema asks for. graphql-js says it in a sentence beside the value, which may be somebody's
 * number; only names and places in lists are taken from it.
 *
 * @returns for instance `input.students[0].birthDate`; null when the sentence is about something else
 */
export function placeInVariables(message: string): string | null {
  const variable = VARIABLE.exec(message)?.[1];
  if (variable === undefined) return null;
  const begins = new RegExp(`^${variable}(?:[.[]|$)`);
  const inside = [...message.matchAll(INSIDE)].map(([, place = '']) => place).findLast((place) => begins.test(place));
  const field = OF_TYPE.exec(message)?.[1];
  return [inside ?? variable, ...(field === undefined ? [] : [field])].join('.');
}
