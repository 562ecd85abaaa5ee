/** What a term's days are like for everybody: the weekday, the weather, a wave of influenza. */
import { weekdayOf, type SchoolDate } from '@baoxue/domain';
import { diceFor } from './dice.js';

/** How much likelier than on a plain day each kind of absence is. */
export interface DayFactors {
  readonly late: number;
  readonly leave: number;
  readonly sick: number;
  readonly unexcused: number;
}

const BAD_WEATHER_DAYS = { winter: 0.12, otherwise: 0.03 } as const;
const WINTER_MONTHS = ['11', '12', '01', '02', '03'];
const WAVE = { widthDays: 6, height: 7, shiftDays: 5 } as const;
const SATURDAY = 6;
const SUNDAY = 0;
const MONDAY = 1;
const FRIDAY = 5;

/** The factors of each of a term's school days for one school: the weather is everybody's, a wave reaches each school on days of its own. */
export function seasonOf(seed: number, termId: string, days: readonly SchoolDate[], schoolId: string): DayFactors[] {
  const dice = diceFor(seed, 'season', termId);
  const peak = dice.int(10, Math.max(11, days.length - 15)) + diceFor(seed, 'wave', termId, schoolId).int(-WAVE.shiftDays, WAVE.shiftDays);
  return days.map((day, index) => {
    const weekday = weekdayOf(day);
    const madeUp = weekday === SATURDAY || weekday === SUNDAY;
    const edge = weekday === MONDAY || weekday === FRIDAY;
    const badWeather = dice.chance(WINTER_MONTHS.includes(day.slice(5, 7)) ? BAD_WEATHER_DAYS.winter : BAD_WEATHER_DAYS.otherwise);
    return {
      late: (badWeather ? 3 : 1) * (weekday === MONDAY ? 1.3 : 1),
      leave: (badWeather ? 1.8 : 1) * (madeUp ? 2 : edge ? 1.2 : 1),
      sick: 1 + waveAt(index - peak),
      unexcused: madeUp ? 2 : edge ? 1.3 : 1,
    };
  });
}

const waveAt = (daysFromPeak: number): number => WAVE.height * Math.exp(-((daysFromPeak / WAVE.widthDays) ** 2));
