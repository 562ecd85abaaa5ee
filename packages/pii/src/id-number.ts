import { isSchoolDate, refusals, type SchoolDate } from '@baoxue/domain';

/** What an 18-digit ID number says about its holder (GB 11643-1999). */
export interface IdNumber {
  /** Normalised: 17 digits and a digit or capital X. */
  readonly number: string;
  readonly birthDate: SchoolDate;
  readonly sex: 'male' | 'female';
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';
const RULE = 'GB 11643-1999';

const refuse = refusals({
  ID_NUMBER_SHAPE: {
    rule: RULE,
    zh: '身份证号应为 18 位：前 17 位为数字，末位为数字或 X。',
    en: 'An ID number has 18 characters: 17 digits, then a digit or X.',
  },
  ID_NUMBER_15_DIGITS: {
    rule: RULE,
    zh: '15 位旧身份证号不用于未成年人，请填写 18 位号码。',
    en: 'Old 15-digit ID numbers do not exist for minors; give the 18-digit number.',
  },
  ID_NUMBER_BIRTH_DATE: {
    rule: RULE,
    zh: '身份证号中的出生日期不存在。',
    en: 'The birth date in the ID number is not a day of the calendar.',
  },
  ID_NUMBER_FUTURE_BIRTH: { rule: RULE, zh: '身份证号中的出生日期晚于今天。', en: 'The birth date in the ID number lies in the future.' },
  ID_NUMBER_SEQUENCE: { rule: RULE, zh: '身份证号的顺序码不能为 000。', en: 'The sequence in the ID number cannot be 000.' },
  ID_NUMBER_CHECK_DIGIT: {
    rule: RULE,
    zh: '身份证号校验码不符，请核对是否录错。',
    en: 'The last character of the ID number does not match the rest; look for a typing error.',
  },
});

/**
 * Reads an ID number. Outer spaces and a lower-case x are put right; unknown area codes are accepted (old codes are still in use).
 * @param today a birth after this day is refused
 * @param field the input field to name in a refusal
 * @throws Refusal `ID_NUMBER_*` that says what is wrong without repeating the number
 */
export function parseIdNumber(text: string, { today, field = 'idNumber' }: { today: SchoolDate; field?: string }): IdNumber {
  const number = text.trim().toUpperCase();
  if (/^\d{15}$/.test(number)) throw refuse('ID_NUMBER_15_DIGITS', { field });
  if (!/^[1-9]\d{16}[\dX]$/.test(number)) throw refuse('ID_NUMBER_SHAPE', { field });
  const birthDate = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  if (!isSchoolDate(birthDate)) throw refuse('ID_NUMBER_BIRTH_DATE', { field });
  if (birthDate > today) throw refuse('ID_NUMBER_FUTURE_BIRTH', { field });
  if (number.slice(14, 17) === '000') throw refuse('ID_NUMBER_SEQUENCE', { field });
  if (number[17] !== idNumberCheckCharacter(number.slice(0, 17))) throw refuse('ID_NUMBER_CHECK_DIGIT', { field });
  return { number, birthDate, sex: Number(number[16]) % 2 === 1 ? 'male' : 'female' };
}

/** The 18th character for the first 17 digits. Generators of synthetic numbers use it too. */
export function idNumberCheckCharacter(first17: string): string {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(first17[i]), 0);
  return CHECK_CHARACTERS.charAt(sum % 11);
}
