/** What the list of children of school age says, beside what is in the ledger (A8, A11). Names are masked. */
import { differing, NEW_ROW, previewOf, type RowPreview } from '@baoxue/list-import';
import { mask, type FieldCipher } from '@baoxue/pii';
import { entryIdOf, listedChildren, schoolAgeDecider, type ListedEntry, type SchoolAgeEntry } from '../school-age/index.js';

export function listedPreview(known: SchoolAgeEntry | undefined, listed: ListedEntry, cipher: FieldCipher): RowPreview {
  if (known?.status !== 'Known') return NEW_ROW;
  const id = entryIdOf(listed.numberIndex);
  const nameOf = (sealed: string | null) => (sealed === null ? null : listedChildren.open(cipher, id, sealed).name);
  const [before, after] = [nameOf(known.sealedChild), nameOf(listed.sealedChild) ?? ''];
  const [event] = schoolAgeDecider.decide({ type: 'List', ...listed }, known, null);
  const written = event && schoolAgeDecider.evolve(known, event);

  const school = differing('学校标识码', known.schoolId, listed.schoolId);
  const others = [
    ...(before === after ? [] : [{ column: '姓名', before: before === null ? null : mask.name(before), after: mask.name(after) }]),
    ...differing('居住地代码', known.jurisdictions.at(-1) ?? null, listed.jurisdictions.at(-1) ?? ''),
  ];
  if (written?.status !== 'Known') return previewOf({ kept: [...school, ...others] });
  // A child in school stays at its school, wherever a list assigns it.
  return written.schoolId === listed.schoolId
    ? previewOf({ changes: [...school, ...others] })
    : previewOf({ changes: others, kept: school });
}
