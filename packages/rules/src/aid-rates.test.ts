import { aidRateById, aidRateFor, aidRates, type AidCase } from './aid-rates.js';

const child: AidCase = {
  item: 'living-subsidy',
  date: '2018-10-01',
  jurisdictions: ['64', '6403', '640381'],
  stage: 'primary',
  boarding: true,
  inHardship: true,
};
const yuanFor = (changes: Partial<AidCase>) => {
  const fen = aidRateFor({ ...child, ...changes })?.amountFen;
  return fen === undefined || fen === null ? fen : fen / 100;
};

describe('C3 the living subsidy of children in hardship', () => {
  it('is 1,000 and 1,250 yuan for boarders in 2018, and nothing for day pupils', () =>
    expect([yuanFor({}), yuanFor({ stage: 'junior' }), yuanFor({ boarding: false })]).toEqual([1000, 1250, undefined]));
  it('is half for day pupils from autumn 2019', () =>
    expect([yuanFor({ boarding: false, date: '2019-08-31' }), yuanFor({ boarding: false, date: '2019-09-01' })]).toEqual([undefined, 500]));
  it('is 1,250 and 1,500, half for day pupils, from autumn 2024', () =>
    expect(
      [true, false].flatMap((boarding) =>
        (['primary', 'junior'] as const).map((stage) => yuanFor({ boarding, stage, date: '2024-09-01' })),
      ),
    ).toEqual([1250, 1500, 625, 750]));
  it('is not for others, nor elsewhere', () =>
    expect([yuanFor({ inHardship: false }), yuanFor({ jurisdictions: ['11'] })]).toEqual([undefined, undefined]));
});

describe('C3 C4 rates', () => {
  it('C4 feed a child for 4 yuan a day in 2018 and 5 in 2024', () =>
    expect([yuanFor({ item: 'nutrition-meal' }), yuanFor({ item: 'nutrition-meal', date: '2024-01-01' })]).toEqual([4, 5]));
  it('C3 remit tuition, fees and textbooks for everybody, amounts not found', () =>
    expect(yuanFor({ item: 'textbook-exemption', inHardship: false })).toBeNull());
  it('have an id and a source each, and whole fen', () => {
    expect(new Set(aidRates.map(({ id }) => id)).size).toBe(aidRates.length);
    expect(aidRates.filter(({ source, amountFen }) => source === '' || (amountFen !== null && !Number.isInteger(amountFen)))).toEqual([]);
    expect(() => aidRateById('x')).toThrow(expect.objectContaining({ code: 'RATE_UNKNOWN' }));
  });
  it('of a smaller place go before those of a larger', () => {
    const city = { ...(aidRateFor(child) as NonNullable<ReturnType<typeof aidRateFor>>), id: 'city', jurisdiction: '640381', amountFen: 1 };
    expect(aidRateFor(child, [...aidRates, city])?.id).toBe('city');
  });
});
