/** The whole service on the real database, with a bus in memory and a clock that stands where a test puts it. */
import type { Viewer } from '@baoxue/auth';
import type { StudentCard } from '@baoxue/contracts';
import { newId } from '@baoxue/domain';
import type { ServiceDeps } from '@baoxue/service';
import { enrolledCard, eventOf, eventually, startServiceUnderTest } from '@baoxue/testing';
import { createAttendance, type AttendanceOptions } from './attendance.js';

export { eventually } from '@baoxue/testing';

export const SCHOOL = '6499000001';
export const CLASS = `${SCHOOL}-2025-22-01`;
export const CITY = '640381';
export const TOWN = '640381105';
export const place = { schoolId: SCHOOL, classId: CLASS, jurisdictions: ['64', '6403', CITY, TOWN] };

/** Somebody with a post at the made-up school and in its town. */
export const viewer = (post: Viewer['post'], changes: Partial<Viewer> = {}): Viewer => ({
  subject: `${post}-1`,
  post,
  jurisdictions: [TOWN],
  schoolIds: [SCHOOL],
  classIds: [CLASS],
  ...changes,
});

export type TestAttendance = Awaited<ReturnType<typeof startAttendance>>;

/** @param startsAt Shanghai time */
export async function startAttendance(startsAt: string, options: AttendanceOptions = {}) {
  const create = (deps: ServiceDeps) => createAttendance(deps, options);
  const attendance = await startServiceUnderTest({ name: 'attendance', startsAt, create });
  const { connection, service, ask } = attendance;
  const sequences = new Map<string, number>();

  /** Publishes what another service would: events of one subject come in their order. */
  async function publish(topic: `baoxue.${string}` | `partner.${string}`, type: string, subject: string, data: object): Promise<void> {
    const sequence = (sequences.get(topic + subject) ?? 0) + 1;
    sequences.set(topic + subject, sequence);
    await attendance.publish(topic, { ...eventOf(type, subject, sequence, data), time: attendance.clock.now().toISOString() });
  }

  /** A mutation with one `input`; answers its result, whichever member of the union it is. */
  async function command(name: string, input: object, selection: string, who: Viewer): Promise<any> {
    const type = service.typeDefs.match(new RegExp(`${name}\\(input: (\\w+)!\\)`))?.[1];
    const source = `mutation($input: ${type}!) { result: ${name}(input: $input) { __typename ... on Problem { code field rule zh } ${selection} } }`;
    return (await ask(source, { input: { idempotencyKey: newId(), ...input } }, who)).result;
  }

  /** What the desk of a post lists of a kind, with as many as it counts, each found by its id as well. */
  async function officeDuties(of: string, who: Viewer): Promise<any[]> {
    const source = `query($of: OfficeMatterKind!) { deskCounts { officeDuties { of count } }
      deskOfficeDuties(of: $of) { totalCount edges { node { id window firstDueOn steps { kind dueOn accountable } matter { __typename } } } } }`;
    const { deskCounts, deskOfficeDuties } = await ask(source, { of }, who);
    const counted = deskCounts.officeDuties.filter((each: any) => each.of === of).reduce((sum: number, { count }: any) => sum + count, 0);
    if (counted !== deskOfficeDuties.totalCount) throw new Error(`The desk counts ${counted} and lists ${deskOfficeDuties.totalCount}`);
    const one = (id: string) => ask('query($id: ID!) { deskOfficeDuty(id: $id) { id window } }', { id }, who);
    return Promise.all(
      deskOfficeDuties.edges.map(async ({ node: { id, ...duty } }: any) => {
        const { deskOfficeDuty } = await one(id);
        if (deskOfficeDuty?.window !== duty.window) throw new Error(`The desk lists ${id} and does not find it`);
        return duty;
      }),
    );
  }

  return {
    ...attendance,
    publish,
    command,
    officeDuties,

    /** The registry's word that the made-up school exists. */
    openSchool: (): Promise<void> =>
      publish('baoxue.registry.school', 'school.registered.v1', SCHOOL, {
        schoolId: SCHOOL,
        jurisdictions: place.jurisdictions,
        kind: 'junior',
        boarding: false,
      }),

    /** The registry's word that the made-up class was opened. */
    openClass: (): Promise<void> =>
      publish('baoxue.registry.school', 'class.opened.v1', CLASS, { ...place, grade: '22', schoolYear: '2025' }),

    /** A student of the made-up class; its card has arrived when this resolves. */
    async enrol(changes: Partial<StudentCard> = {}): Promise<string> {
      const studentId = newId();
      await publish('baoxue.registry.student', 'student.registered.v1', studentId, enrolledCard(studentId, place, changes));
      await eventually(() => connection.collection<{ _id: string }>('student_cards').findOne({ _id: studentId }));
      return studentId;
    },

    /** The class teacher takes the rolls of these days with these students absent without excuse; all others are present. */
    async absent(dates: readonly string[], studentIds: readonly string[]): Promise<void> {
      for (const date of dates) {
        const entries = studentIds.map((studentId) => ({ studentId, mark: 'UNEXCUSED' }));
        const taken = await command('takeRoll', { classId: CLASS, date, entries, othersPresent: true }, '', viewer('class-teacher'));
        if (taken.__typename !== 'RollCallSuccess') throw new Error(JSON.stringify(taken));
      }
    },
  };
}
