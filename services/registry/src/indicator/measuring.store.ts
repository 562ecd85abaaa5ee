/** Gathers the facts of a figure as they stand: students' stays, registers, dropouts, the federation's list (A12). */
import { byKey, type SchoolDate } from '@baoxue/domain';
import { classesBetween, cohortKey, keysOfRoll, yearKey, type Stage } from '../enrolment/index.js';
import type { SchoolClassStore, SchoolStore } from '../school/school.store.js';
import type { KeptStudent, StudentStore } from '../student/student.store.js';
import { registersOf, type Registers } from './attendance-rate.js';
import { cohortChildOf, type CohortChild } from './consolidation.js';
import { rollSchoolOn, type RollChild } from './dropout-rate.js';
import type { IndicatorFacts } from './indicator-facts.store.js';
import type { Basis, IndicatorKind } from './indicator.js';
import { daysOfPeriod } from './period.js';
import type { SchoolPlace } from './place.js';

export interface IndicatorRules {
  readonly consolidation: Readonly<Record<Stage, { readonly years: number; readonly targetPercent: number }>>;
  /** Day of the autumn whose roll counts, `09-30`. */
  readonly rollDay: string;
}

export interface MeasuringDeps {
  readonly students: StudentStore;
  readonly schools: SchoolStore;
  readonly classes: SchoolClassStore;
  readonly facts: IndicatorFacts;
  readonly rulesOn: (day: SchoolDate) => IndicatorRules;
  readonly schoolDaysBetween: (from: SchoolDate, to: SchoolDate) => readonly SchoolDate[];
  readonly schoolYearOf: (day: SchoolDate) => string;
}

const SCHOOLS_MAX = 1000;

export type Measuring = ReturnType<typeof measuring>;

export function measuring({ students, schools, classes, facts, rulesOn, schoolDaysBetween, schoolYearOf }: MeasuringDeps) {
  async function schoolPlaces(): Promise<readonly SchoolPlace[]> {
    const found = await schools.query({}, { limit: SCHOOLS_MAX });
    // A school that was closed had its children; one that was entered by mistake had none.
    return found.flatMap(({ id, state }) =>
      state.status === 'Registered' || state.status === 'Closed' ? [{ schoolId: id, jurisdictions: state.jurisdictions }] : [],
    );
  }

  async function cohort(stage: Stage, period: string, day: SchoolDate): Promise<readonly CohortChild[]> {
    const { years } = rulesOn(day).consolidation[stage];
    const children: CohortChild[] = [];
    for await (const chunk of students.underRollKey(cohortKey(stage, String(Number(period) + 1 - years)))) {
      const out = await facts.droppedOutOn(
        day,
        chunk.map(({ id }) => id),
      );
      children.push(...chunk.flatMap((kept) => cohortChildOf(childNow(kept, out), stage, day) ?? []));
    }
    return children;
  }

  async function roll(period: string, day: SchoolDate): Promise<readonly RollChild[]> {
    const { from } = daysOfPeriod(period);
    const rollDay = [`${period}-${rulesOn(day).rollDay}`, day].sort()[0] ?? day;
    const onRoll = new Map<string, string>();
    for (const key of keysOfRoll(period))
      for await (const chunk of students.underRollKey(key))
        for (const { id, state } of chunk) {
          const schoolId = rollSchoolOn(state.enrolments, rollDay);
          if (schoolId !== null) onRoll.set(id, schoolId);
        }
    const dropouts = byKey(await facts.dropoutsBetween(from, day), ({ studentId }) => studentId);
    return [...new Set([...onRoll.keys(), ...dropouts.keys()])].map((id) => ({
      id,
      rollSchoolId: onRoll.get(id) ?? null,
      dropouts: (dropouts.get(id) ?? []).map(({ schoolId, returnedOn }) => ({
        schoolId,
        returned: returnedOn !== null && returnedOn <= day,
      })),
    }));
  }

  async function registers(month: string, day: SchoolDate, taken: ReadonlyMap<string, number>): Promise<readonly Registers[]> {
    const days = schoolDaysBetween(`${month}-01`, day).length;
    const year = schoolYearOf(day);
    const places = await schoolPlaces();
    const schoolIds = places.map(({ schoolId }) => schoolId);
    const opened = await classes.ofSchools(schoolIds, year);
    const silent = opened.filter(({ id }) => !taken.has(id));
    // A register tells that there were children. Of classes without any the children themselves are asked: an empty one owes none.
    const inhabited = silent.length === 0 ? new Set<string>() : await inhabitedClasses(year, `${month}-01`, day);
    const owing = opened.filter(({ id }) => taken.has(id) || inhabited.has(id));
    const months = owing.map(({ id, state }) => ({ schoolId: state?.schoolId ?? '', taken: taken.get(id) ?? 0 }));
    return registersOf(schoolIds, months, days);
  }

  async function inhabitedClasses(year: string, from: SchoolDate, to: SchoolDate): Promise<ReadonlySet<string>> {
    const found = new Set<string>();
    for await (const chunk of students.underRollKey(yearKey(year)))
      for (const { state } of chunk) for (const classId of classesBetween(state.enrolments, from, to)) found.add(classId);
    return found;
  }

  async function disabled(day: SchoolDate) {
    const count = await facts.countOn(day);
    const known = await students.standingFor((count?.children ?? []).map(({ studentId }) => studentId));
    const children = (count?.children ?? []).map(({ studentId, standing }) => ({
      id: studentId,
      schoolId: known.get(studentId)?.state.card.schoolId ?? null,
      standing,
    }));
    return { children: inOrder(children), unknownCount: count?.unknownCount ?? 0, countedOn: count?.on ?? null };
  }

  return {
    schoolPlaces,

    /** The facts of a period up to a day, by what is known now. @throws Refusal NO_RULE_PACK · CALENDAR_UNKNOWN */
    async basisOf(kind: IndicatorKind, period: string, day: SchoolDate): Promise<Basis> {
      const { to } = daysOfPeriod(period);
      const asOf = day < to ? day : to;
      const head = { period, asOf, finished: day >= to };
      switch (kind) {
        case 'primary-consolidation':
        case 'junior-consolidation': {
          const stage = kind === 'primary-consolidation' ? 'primary' : 'junior';
          return { kind, ...head, children: inOrder(await cohort(stage, period, asOf)) };
        }
        case 'dropout-rate':
          return { kind, ...head, children: inOrder(await roll(period, asOf)) };
        case 'attendance-rate': {
          const { children, taken } = await facts.attendanceOf(period, asOf);
          return { kind, ...head, children: inOrder(children), registers: await registers(period, asOf, taken) };
        }
        case 'disabled-enrolment':
          return { kind, ...head, ...(await disabled(asOf)) };
      }
    },
  };
}

const childNow = ({ id, state }: KeptStudent, droppedOut: ReadonlySet<string>) => ({
  id,
  enrolments: state.enrolments,
  inTransit: state.transfer !== null,
  droppedOut: droppedOut.has(id),
});

/** By id: the same facts give the same bytes. */
const inOrder = <F extends { readonly id: string }>(children: readonly F[]): readonly F[] =>
  [...children].sort((a, b) => (a.id < b.id ? -1 : 1));
