import { Refusal } from '@baoxue/domain';

/** The rule names the fields of its mutation; who reads a list looks for a column. @param columns by field */
export function byColumn<T>(columns: Readonly<Record<string, string>>, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const column = error instanceof Refusal && error.field !== undefined ? columns[error.field] : undefined;
    if (!(error instanceof Refusal) || column === undefined) throw error;
    throw new Refusal({ ...error, field: column });
  }
}
