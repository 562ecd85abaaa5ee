/** What the schools' list says, beside what is on record (A11). */
import { differing, NEW_ROW, previewOf, type RowPreview } from '@baoxue/list-import';
import { asListWouldLeave, type School, type SchoolState } from '../school/index.js';
import { OWNERSHIPS, SCHOOL_KINDS, wordOf, YES_NO } from './student-row.js';

export function schoolPreview(known: SchoolState | undefined, listed: School): RowPreview {
  if (!known || known.status === 'None' || known.status === 'Withdrawn') return NEW_ROW;
  const [before, after] = [schoolAsListed(known), schoolAsListed(listed)];
  const written = known.status === 'Closed' ? before : schoolAsListed(asListWouldLeave(listed, known));
  const differences = (texts: Readonly<Record<string, string>>) =>
    Object.entries(texts).flatMap(([column, text]) => differing(column, before[column] ?? null, text));
  const changes = differences(written);
  const isWritten = (column: string) => changes.some((each) => each.column === column);
  return previewOf({ changes, kept: differences(after).filter(({ column }) => !isWritten(column)) });
}

/** A school as the list writes it. */
export const schoolAsListed = ({ name, kind, boarding, ownership, jurisdictions }: School): Readonly<Record<string, string>> => ({
  学校名称: name,
  办学类别: wordOf(SCHOOL_KINDS, kind),
  所在地代码: jurisdictions.at(-1) ?? '',
  是否寄宿: wordOf(YES_NO, boarding ? 'yes' : 'no'),
  ...(ownership ? { 办学性质: wordOf(OWNERSHIPS, ownership) } : {}),
});
