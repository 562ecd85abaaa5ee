/**
 * The synthetic town: households in the eleven places of the plan, their children in schools and classes, ledgers, certificates and
 * the registers of three terms. The same seed gives the same town. No name, number or telephone in it can belong to anybody.
 */
import { defaultTerms, schoolCalendar } from '@baoxue/calendar';
import { addDays, type SchoolDate } from '@baoxue/domain';
import { classesOf, type Pupil, type SchoolClass } from './classes.js';
import { diceFor } from './dice.js';
import { families } from './families.js';
import { disabilitiesOf, ledgerOf, needsSpecialSchool, type Disability, type LedgerLine } from './hardship.js';
import { idNumbers } from './identity.js';
import { registersOf, type LivedTerm, type Register } from './registers.js';
import type { School } from './school-network.js';

export interface TownOptions {
  readonly seed: number;
  readonly students: number;
  /** The day the town's life goes on from; its registers end on the school day before. */
  readonly today: SchoolDate;
}

export interface Town extends TownOptions {
  /** First year of the school year of `today`. */
  readonly schoolYear: number;
  readonly schools: readonly School[];
  readonly classes: readonly SchoolClass[];
  readonly pupils: readonly Pupil[];
  readonly terms: readonly LivedTerm[];
  /** Children who have not come back, with their school days without excuse up to the last register. */
  readonly stillAbsent: ReadonlyMap<Pupil, number>;
  disabilityOf(pupil: Pupil): Disability | null;
  ledgerOf(pupil: Pupil): LedgerLine | null;
  /** The registers of a term, class by class, made while they are read. */
  registersOf(term: LivedTerm): Generator<Register>;
}

export const DEFAULT_STUDENTS = 2_000;
/** The number of the plan. */
export const DEFAULT_SEED = 49;
const TERMS_OF_HISTORY = 3;
/** Days without excuse of the few who are absent as the town's life goes on: five are suspected, two nearly. */
const STILL_ABSENT_DAYS = [7, 5, 4, 3, 3, 2, 1] as const;
const CHILDREN_FOR_EACH_ABSENT = 40;
const IN_HARDSHIP_SHARE = 0.5;
/** One in so many of those with a severe disability is taught at home 送教上门. */
const HOME_TAUGHT_EVERY = 6;

export function townOf({ seed, students, today }: TownOptions): Town {
  const calendar = schoolCalendar({ terms: defaultTerms });
  const schoolYear = Number(calendar.schoolYearOf(today));
  const children = [...families({ seed, students, schoolYear, numbers: idNumbers() })].flat();
  const disabilities = new Map([...disabilitiesOf(children, seed, today)].map(([{ idNumber }, disability]) => [idNumber, disability]));
  const disabilityOf = ({ idNumber }: { idNumber: string }): Disability | null => disabilities.get(idNumber) ?? null;
  const isSevere = (child: { idNumber: string }): boolean => {
    const disability = disabilityOf(child);
    return disability !== null && needsSpecialSchool(disability);
  };
  const classes = classesOf(children, { seed, schoolYear, toSpecialSchool: isSevere });
  const pupils = classes.flatMap((each) => each.pupils);
  const homeTaught = new Set(pupils.filter(isSevere).filter((_pupil, index) => index % HOME_TAUGHT_EVERY === HOME_TAUGHT_EVERY - 1));
  const terms = livedTerms(today);
  const stillAbsent = chooseStillAbsent(pupils, seed, isSevere);

  function hardshipOf(pupil: Pupil): LedgerLine | null {
    const ofHousehold = ledgerOf(pupil, seed, today);
    if (ofHousehold) return ofHousehold;
    const disability = disabilityOf(pupil);
    const inHardship = disability && diceFor(seed, 'hardship', pupil.idNumber).chance(IN_HARDSHIP_SHARE);
    return inHardship ? { category: '残疾困难', since: disability.certifiedOn } : null;
  }

  return {
    seed,
    students,
    today,
    schoolYear,
    classes,
    pupils,
    terms,
    stillAbsent,
    disabilityOf,
    schools: [...new Set(classes.map(({ school }) => school))],
    ledgerOf: hardshipOf,
    *registersOf(term) {
      const isLast = term === terms.at(-1);
      const stillAbsentDays = (pupil: Pupil): number => (isLast ? (stillAbsent.get(pupil) ?? 0) : 0);
      for (const each of classes) {
        yield* registersOf(each, { seed, schoolYear, term, isHomeTaught: (pupil) => homeTaught.has(pupil), stillAbsentDays });
      }
    },
  };

  function livedTerms(until: SchoolDate): LivedTerm[] {
    const yesterday = addDays(until, -1);
    const begun = defaultTerms.filter(({ from }) => from <= yesterday).slice(-TERMS_OF_HISTORY);
    return begun.map(({ id, from, to }) => ({
      id,
      schoolYear: Number(id.slice(0, 4)),
      days: calendar.schoolDaysBetween(from, to < yesterday ? to : yesterday),
    }));
  }
}

/** A few children of different classes, older ones rather than younger: grade 8 is where children are lost. */
function chooseStillAbsent(pupils: readonly Pupil[], seed: number, isSevere: (pupil: Pupil) => boolean): ReadonlyMap<Pupil, number> {
  const dice = diceFor(seed, 'still absent');
  const likely = pupils.filter((pupil) => pupil.grade >= 4 && !isSevere(pupil));
  const count = Math.min(STILL_ABSENT_DAYS.length, Math.floor(pupils.length / CHILDREN_FOR_EACH_ABSENT));
  const chosen = new Map<Pupil, number>();
  while (chosen.size < count && likely.length >= count) {
    const pupil = dice.pick(likely);
    if (!chosen.has(pupil)) chosen.set(pupil, STILL_ABSENT_DAYS[chosen.size] as number);
  }
  return chosen;
}
