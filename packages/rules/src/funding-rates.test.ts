import { fundingRateById, fundingRateFor, fundingRates, type FundingCase } from './funding-rates.js';

const school: FundingCase = { item: 'base', date: '2018-01-01', jurisdictions: ['64', '6403', '640381'], stage: 'primary' };
const yuanFor = (changes: Partial<FundingCase>) => {
  const fen = fundingRateFor({ ...school, ...changes })?.amountFen;
  return fen === undefined || fen === null ? fen : fen / 100;
};
const bothStages = (date: string) => (['primary', 'junior'] as const).map((stage) => yuanFor({ date, stage }));

describe('C7 public funds for each student', () => {
  it('are 600 and 800 yuan in 2018, 650 and 850 in 2023, 720 and 940 from 2024', () =>
    expect(['2018-01-01', '2022-12-31', '2023-01-01', '2024-01-01', '2026-01-01'].map(bothStages)).toEqual([
      [600, 800],
      [600, 800],
      [650, 850],
      [720, 940],
      [720, 940],
    ]));
  it('are more for each boarder: 200 in 2023, 300 from 2024; before, no amount was found', () =>
    expect(['2022-01-01', '2023-01-01', '2024-01-01'].map((date) => yuanFor({ item: 'boarding', date }))).toEqual([null, 200, 300]));
  it('are 6,000 for a student of a special school or in 随班就读', () =>
    expect([yuanFor({ item: 'special', date: '2023-06-01' }), yuanFor({ item: 'special', date: '2026-01-01', stage: 'junior' })]).toEqual([
      6000, 6000,
    ]));
  it('are not known elsewhere, nor before 2018', () =>
    expect([yuanFor({ jurisdictions: ['11'] }), yuanFor({ date: '2017-12-31' })]).toEqual([undefined, undefined]));
  it('have an id and a source each, whole fen, and one rate a day', () => {
    expect(new Set(fundingRates.map(({ id }) => id)).size).toBe(fundingRates.length);
    expect(fundingRates.filter(({ source, amountFen }) => source === '' || (amountFen !== null && !Number.isInteger(amountFen)))).toEqual(
      [],
    );
    expect(fundingRateById('funding/boarding@2024').amountFen).toBe(30_000);
    expect(() => fundingRateById('x')).toThrow(expect.objectContaining({ code: 'RATE_UNKNOWN' }));
  });
  it('of a smaller place go before those of a larger', () => {
    const city = { ...fundingRateById('funding/base/primary@2018'), id: 'city', jurisdiction: '640381', amountFen: 1 };
    expect(fundingRateFor(school, [...fundingRates, city])?.id).toBe('city');
  });
});
