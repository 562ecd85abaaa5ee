/**
 * A Chinese official document 公文 as data, and as a page that can be printed. The form follows the general practice of local authorities:
 * issuer in the head, title, number, addressee, numbered body, legal basis, issuer and date at the foot, receipt slip 送达回证 below.
 * Status of the form: unverified; an office replaces it with its own. Requirements B6, B7.
 */

export interface OfficialDocument {
  /** The issuing body, in the red head. */
  readonly issuer: string;
  readonly title: string;
  /** The number 文号; null for a document that bears none. */
  readonly number: string | null;
  /** To whom, without the colon. */
  readonly addressee: string;
  readonly paragraphs: readonly string[];
  /** Legal basis 法律依据, each with the edition in force on the day. */
  readonly clauses: readonly string[];
  /** Day of issue, as it is written at the foot. */
  readonly date: string;
  /** Lines of the slip by which service or receipt is shown. */
  readonly slip: { readonly title: string; readonly lines: readonly string[] } | null;
}

/** `二〇二六年五月十一日`. */
export function chineseDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${[...year].map((digit) => DIGITS[Number(digit)]).join('')}年${numeral(Number(month))}月${numeral(Number(day))}日`;
}

/** `2026年5月11日`, as dates stand inside a text. */
export function dateInText(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

const DIGITS = '〇一二三四五六七八九';

function numeral(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const head = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`;
  return head + (ones === 0 ? '' : DIGITS[ones]);
}

/** A page of its own that prints on A4. Every text is escaped; nothing is loaded from anywhere. */
export function toHtml({ issuer, title, number, addressee, paragraphs, clauses, date, slip }: OfficialDocument): string {
  const lines = (tag: string, texts: readonly string[]) => texts.map((text) => `<${tag}>${escaped(text)}</${tag}>`).join('\n');
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${escaped(title)}</title>
<style>
@page { size: A4; margin: 37mm 26mm 35mm 28mm; }
body { font: 16pt/1.75 "Noto Serif SC", "FangSong", "仿宋", serif; max-width: 156mm; margin: 0 auto; color: #000; }
header { color: #c00; text-align: center; font-size: 26pt; letter-spacing: .1em; border-bottom: 2px solid #c00; }
h1 { font-size: 22pt; text-align: center; font-weight: 600; margin: 1em 0 .3em; }
.number { text-align: center; }
p, ol { text-align: justify; }
p { text-indent: 2em; margin: 0; }
p.addressee { text-indent: 0; }
footer { text-align: right; margin: 2em 2em 0 0; }
.slip { border-top: 1px dashed #000; margin-top: 2em; font-size: 12pt; }
.slip p { text-indent: 0; }
</style>
</head>
<body>
<header>${escaped(issuer)}</header>
<h1>${escaped(title)}</h1>
${number === null ? '' : `<div class="number">${escaped(number)}</div>`}
<p class="addressee">${escaped(addressee)}：</p>
${lines('p', paragraphs)}
<p>法律依据：</p>
<ol class="clauses">
${lines('li', clauses)}
</ol>
<footer>${escaped(issuer)}<br>${escaped(date)}</footer>
${slip === null ? '' : `<section class="slip"><h2>${escaped(slip.title)}</h2>\n${lines('p', slip.lines)}\n</section>`}
</body>
</html>
`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
