/** How far a viewer's sight reaches; the shape of `scopeOf` in packages/auth. */
export type Scope =
  | { readonly kind: 'none' }
  | { readonly kind: 'all' }
  | { readonly kind: 'jurisdictions'; readonly codes: readonly string[] }
  | { readonly kind: 'schools'; readonly ids: readonly string[] }
  | { readonly kind: 'classes'; readonly ids: readonly string[] };

/** Turns a scope into an equality filter over the standard fields `jurisdictions`, `schoolId`, `classId`; null means: nothing may be seen. */
export function scopeToFilter(scope: Scope, prefix = 'state.'): Record<string, unknown> | null {
  switch (scope.kind) {
    case 'none':
      return null;
    case 'all':
      return {};
    case 'jurisdictions':
      return { [`${prefix}jurisdictions`]: oneOrIn(scope.codes) };
    case 'schools':
      return { [`${prefix}schoolId`]: oneOrIn(scope.ids) };
    case 'classes':
      return { [`${prefix}classId`]: oneOrIn(scope.ids) };
  }
}

/** Two filters at once, also when both speak of the same field. */
export const bothFilters = (one: Record<string, unknown>, other: Record<string, unknown>): Record<string, unknown> =>
  Object.keys(other).some((field) => field in one) ? { $and: [one, other] } : { ...one, ...other };

const oneOrIn = (values: readonly string[]): unknown => (values.length === 1 ? values[0] : { $in: values });
