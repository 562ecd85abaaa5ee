/** Children whose data are canaries: written nowhere else in the repository or in the data of a running graph. */
import { idNumberOf, studentRow } from '../support/small-school.js';

export const CANARIES = {
  name: '金丝雀甲',
  guardian: '金丝雀乙',
  address: '金丝雀巷七号',
  phone: '10987654321',
  idNumber: idNumberOf(0),
  otherIdNumber: idNumberOf(1),
  badIdNumber: `${idNumberOf(2).slice(0, 17)}${idNumberOf(2).endsWith('0') ? '1' : '0'}`,
  note: '金丝雀家中之事',
} as const;

/** What the row of a canary says in the columns of a students' list. */
export const COLUMNS = {
  姓名: CANARIES.name,
  监护人姓名: CANARIES.guardian,
  现住址: CANARIES.address,
  户籍地: CANARIES.address,
  监护人电话: CANARIES.phone,
};

export const canaryRow = (index: number, changes: Readonly<Record<string, string>> = {}): string =>
  studentRow(index, { ...COLUMNS, ...changes });

/** Each spelling in which a text may hide in something written. */
function spellingsOf(text: string): string[] {
  const utf8 = Buffer.from(text);
  const escaped = [...text]
    .map((each) => (each.charCodeAt(0) > 127 ? `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}` : each))
    .join('');
  // Base64 depends on what stands before; the middle of each of its three alignments does not.
  const base64 = [0, 1, 2].map((shift) =>
    Buffer.concat([Buffer.alloc(shift, ' '), utf8])
      .toString('base64')
      .slice(4, -4),
  );
  return [text, escaped, encodeURIComponent(text), utf8.toString('hex'), ...base64.filter((each) => each.length >= 8)];
}

/** The canaries that sing in a text. */
export const singing = (written: string): string[] =>
  Object.entries(CANARIES).flatMap(([what, text]) =>
    spellingsOf(text).flatMap((spelling) => (written.includes(spelling) ? [`${what} as ${spelling}`] : [])),
  );
