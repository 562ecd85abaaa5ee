/** Building blocks of event schemas. No event has a free-text field a name or a number could hide in. */
export const uuid = { type: 'string', format: 'uuid' } as const;
/**
 * What an event may be about: a record's UUID, or the code of a place, school or class with its parts. Eleven digits (a telephone number)
 * and eighteen (an ID number) do not fit.
 */
export const opaqueId = {
  type: 'string',
  pattern:
    '^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|(\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{10}|\\d{12})(-[0-9a-z]{1,10}){0,4})$',
} as const;
export const date = { type: 'string', format: 'date' } as const;
export const schoolId = { type: 'string', pattern: '^\\d{10}$' } as const;
export const classId = { type: 'string', pattern: '^\\d{10}-\\d{4}-\\d{2}-\\d{2}$' } as const;
export const grade = { type: 'string', pattern: '^(1[1-6]|2[1-4])$' } as const;
/** A keyed hash of a number: equal numbers meet, the number itself stays unknown. */
export const blindIndex = { type: 'string', pattern: '^[0-9a-f]{64}$' } as const;
export const jurisdictions = { type: 'array', items: { type: 'string', pattern: '^\\d{2,12}$' }, minItems: 1, maxItems: 8 } as const;
/** The code of a post 岗位, as in tokens. */
export const post = { type: 'string', pattern: '^[a-z-]{1,40}$' } as const;
export const oneOf = (...values: readonly string[]) => ({ type: 'string', enum: values }) as const;
export const count = { type: 'integer', minimum: 0 } as const;
