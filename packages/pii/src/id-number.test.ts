import { Refusal } from '@baoxue/domain';
import { idNumberCheckCharacter, parseIdNumber } from './id-number.js';

const today = '2026-04-28';
/** An unassigned area prefix, so that no number belongs to anyone. */
const numberOf = (birth: string, sequence = '001') => {
  const first17 = `990101${birth}${sequence}`;
  return first17 + idNumberCheckCharacter(first17);
};
const refusalOf = (text: string): Refusal => {
  try {
    parseIdNumber(text, { today, field: '身份证号' });
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('accepted');
};

describe('An ID number', () => {
  it.each([
    ['11010519491231002X', '1949-12-31', 'female'],
    ['440524188001010014', '1880-01-01', 'male'],
  ])('%s, the sample of the standard, is read', (number, birthDate, sex) =>
    expect(parseIdNumber(number, { today })).toEqual({ number, birthDate, sex }),
  );

  it('abuse S27 has its lower-case x and outer spaces put right', () =>
    expect(parseIdNumber(' 11010519491231002x ', { today }).number).toBe('11010519491231002X'));
  it('may be of a child born today', () => expect(parseIdNumber(numberOf('20260428'), { today }).birthDate).toBe(today));

  it.each([
    ['a wrong check digit', '110105194912310021', 'ID_NUMBER_CHECK_DIGIT'],
    ['30 February', numberOf('20150230'), 'ID_NUMBER_BIRTH_DATE'],
    ['a birth in 2099', numberOf('20990101'), 'ID_NUMBER_FUTURE_BIRTH'],
    ['a birth tomorrow', numberOf('20260429'), 'ID_NUMBER_FUTURE_BIRTH'],
    ['15 digits', '990101150101001', 'ID_NUMBER_15_DIGITS'],
    ['the sequence 000', numberOf('20150101', '000'), 'ID_NUMBER_SEQUENCE'],
    ['a letter inside', '99010120150101A011', 'ID_NUMBER_SHAPE'],
    ['nothing', '', 'ID_NUMBER_SHAPE'],
    ['full-width digits', '９９０１０１２０１５０１０１００１１', 'ID_NUMBER_SHAPE'],
  ])('abuse S27 with %s is refused with its reason, without the number', (_what, text, code) => {
    const refusal = refusalOf(text);
    expect(refusal).toMatchObject({ code, field: '身份证号', rule: 'GB 11643-1999' });
    if (text !== '') expect(JSON.stringify([refusal.message, refusal.zh, refusal.en])).not.toContain(text);
  });

  it('abuse S27 catches every single mistyped digit', () => {
    const number = numberOf('20150101');
    for (let i = 0; i < 17; i++) {
      for (const digit of '0123456789') {
        if (digit !== number[i]) expect(() => parseIdNumber(number.slice(0, i) + digit + number.slice(i + 1), { today })).toThrow(Refusal);
      }
    }
  });
});
