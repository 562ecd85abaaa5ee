import { refusals } from '@baoxue/domain';

const refuse = refusals({
  TEXT_EMPTY: { rule: 'S26', zh: '内容不能为空。', en: 'The text is empty.' },
  TEXT_TOO_LONG: { rule: 'S26', zh: '内容超过 {max} 个字符。', en: 'The text has more than {max} characters.' },
  TEXT_NOT_UNICODE: { rule: 'S26', zh: '内容含有损坏的字符，请重新录入。', en: 'The text holds half a character; type it again.' },
  TEXT_CONTROL_CHARACTER: { rule: 'S26', zh: '内容含有控制字符。', en: 'The text holds a control character.' },
  TEXT_INVISIBLE_CHARACTER: {
    rule: 'S26',
    zh: '内容含有不可见字符或改变书写方向的字符。',
    en: 'The text holds an invisible character or one that changes the writing direction.',
  },
});

const LONE_SURROGATE = /\p{Surrogate}/u;
const CONTROL = /\p{Control}/u;
const CONTROL_EXCEPT_NEWLINE = /(?!\n)\p{Control}/u;
// Zero-width and direction marks, overrides and isolates, and the byte order mark are all "format" characters; no Chinese name needs one.
const INVISIBLE = /\p{Format}|[\u2028\u2029\u115F\u1160\u3164\uFFA0]/u;

/**
 * A name, address or note as a person typed it, without outer spaces. Rare characters (CJK extensions) and `·` are welcome.
 * @param maxLength in characters (code points)
 * @param multiline allows line feeds, for notes
 * @throws Refusal `TEXT_*` that does not repeat the text
 */
export function cleanText(
  text: string,
  { maxLength, field, multiline = false }: { maxLength: number; field?: string; multiline?: boolean },
): string {
  // A code point has at most two units: refuse a megabyte before looking at it.
  if (text.length > maxLength * 2 || [...text].length > maxLength) throw refuse('TEXT_TOO_LONG', { field, max: maxLength });
  if (LONE_SURROGATE.test(text)) throw refuse('TEXT_NOT_UNICODE', { field });
  if ((multiline ? CONTROL_EXCEPT_NEWLINE : CONTROL).test(text)) throw refuse('TEXT_CONTROL_CHARACTER', { field });
  if (INVISIBLE.test(text)) throw refuse('TEXT_INVISIBLE_CHARACTER', { field });
  const clean = text.trim();
  if (clean === '') throw refuse('TEXT_EMPTY', { field });
  return clean;
}
