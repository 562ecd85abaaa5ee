import { BLANK_WORDS } from './blank.js';

const STARS = '****';

/** What may be shown to someone who must recognise a person but not learn the value. Characters are counted as readers see them (code points). */
export const mask = {
  /** The first character: 王小明 → 王**. The number of stars does not tell the length; where nothing is left there is nothing to mask. */
  name: (name: string): string => (name === BLANK_WORDS ? name : `${[...name][0] ?? ''}**`),

  /** Province and the last two: 64**************1X. The birth date and the sequence stay hidden. */
  idNumber: (number: string): string => ends(number, 2, 2, '*'.repeat(14)),

  /** 138****5678, as Chinese phone bills print it. */
  phone: (phone: string): string => ends(phone, 3, 4, STARS),

  /** Down to the township, which the duty officers know anyway; all stars when none is named. */
  address: (address: string): string => `${/^.*?(?:街道|镇|乡)/u.exec(address)?.[0] ?? ''}${STARS}`,
};

/** Keeps both ends, unless what is left between them would hide too little. */
function ends(text: string, first: number, last: number, middle: string): string {
  const characters = [...text];
  if (characters.length < first + last + 4) return STARS;
  return characters.slice(0, first).join('') + middle + characters.slice(-last).join('');
}
