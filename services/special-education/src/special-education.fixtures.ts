import type { Viewer } from '@baoxue/auth';
import type { EventEnvelope } from '@baoxue/contracts';
import { constantCase, newId, pascalCase, schoolDateOf } from '@baoxue/domain';
import { enrolledCard, eventOf, nobodysIdNumber, startServiceUnderTest } from '@baoxue/testing';
import { createSpecialEducation } from './special-education.js';

export { eventOf, eventually } from '@baoxue/testing';

/** Where the children of the tests go to school. */
export const place = { schoolId: '6499000001', classId: '6499000001-2025-22-01', jurisdictions: ['64', '6403', '640381', '640381105'] };

/** A number that belongs to nobody. @param sequence three digits */
export const idNumberOf = (sequence: string, bornOn = '2013-01-01'): string => nobodysIdNumber(bornOn, Number(sequence));

export const viewer = (post: Viewer['post'], changes: Partial<Viewer> = {}): Viewer => ({
  subject: `${post}-1`,
  post,
  jurisdictions: [],
  schoolIds: [place.schoolId],
  classIds: [place.classId],
  ...changes,
});

/** The whole service on a database of its own and a bus in memory. */
export async function startTestService(now: string) {
  const special = await startServiceUnderTest({ name: 'special-education', startsAt: now, create: createSpecialEducation });
  const { clock, bus, blindIndexOf, ask, publish, upload } = special;

  const cardOf = (studentId: string, idNumber: string) =>
    enrolledCard(studentId, place, { idNumberIndex: blindIndexOf('idNumber', idNumber) });

  /** Uploads and commits a list of the federation. */
  async function importList(rows: readonly Record<string, string>[], isWhole: boolean) {
    const officer = viewer('disability-officer');
    const created = await ask(CREATE, { input: { sourceList: '示例名单', idempotencyKey: newId() } }, officer);
    const { id: importId } = created.createCertificateImport.certificateImport;
    const dryRun = await upload(importId, rows, officer);
    const idempotencyKey = newId();
    for (;;) {
      const { commitCertificateImport: committed } = await ask(COMMIT, { input: { importId, isWhole, idempotencyKey } }, officer);
      // Again with the same key while a machine under load answers before it is done.
      if (committed.certificateImport?.status !== 'COMMITTING') return { importId, dryRun, committed };
    }
  }

  const secretary = viewer('placement-secretary');
  /** Answers with `shown` of a success; a refusal is thrown. */
  async function run(name: string, input: object, { who = secretary, shown = '' } = {}) {
    const source = `mutation ($input: ${pascalCase(name)}Input!) { ${name}(input: $input) { __typename ... on Problem { code } ${shown} } }`;
    const answer = (await ask(source, { input: { idempotencyKey: newId(), ...input } }, who))[name];
    if (answer.code) throw new Error(`${name}: ${answer.code}`);
    return answer;
  }

  /** Everybody named sits on the county's committee, and may speak to education and psychology. */
  async function appointCommittee(...accounts: readonly string[]): Promise<void> {
    for (const account of accounts) {
      const seat = { county: place.jurisdictions[2], account, expertises: ['EDUCATION', 'PSYCHOLOGY'] };
      await run('appointCommitteeMember', seat, { who: viewer('bureau-officer') });
    }
  }

  async function deliberate(studentId: string, placementId: string, recommended: string): Promise<void> {
    const members = ['a', 'b', 'c'];
    await appointCommittee(...members);
    const conditions = [{ kind: 'INTELLECTUAL', grade: 1 }];
    const texts = { physicalCondition: '示例', learningAbility: '示例', adaptationAbility: '示例' };
    await run('recordAssessment', { studentId, assessedOn: schoolDateOf(clock.now()), conditions, ...texts });
    for (const subject of members) {
      const who = viewer('committee-member', { subject });
      await run('giveCommitteeOpinion', { placementId, expertise: 'EDUCATION', recommended }, { who });
    }
    await run('recordGuardianOpinion', { placementId, stance: 'AGREES' });
  }

  return {
    ...special,

    /** A child of the tests' school, as the registry tells of it. */
    register: (studentId: string, idNumber: string, changes: object = {}) =>
      publish('baoxue.registry.student', eventOf('student.registered.v1', studentId, 1, { ...cardOf(studentId, idNumber), ...changes })),

    /** A change of enrolment, as the registry tells of it. */
    move: (studentId: string, idNumber: string, sequence: number, changes: object) =>
      publish('baoxue.registry.student', eventOf('student.moved.v1', studentId, sequence, { ...cardOf(studentId, idNumber), ...changes })),

    /** What the service tells others. */
    async listen(topic: string, hear: (event: EventEnvelope) => void) {
      const handle = async ({ value }: { value: Buffer | null }) => hear(JSON.parse(String(value)) as EventEnvelope);
      await bus.subscribe({ group: `test-${topic}`, topics: [topic], handle });
    },

    appointCommittee,

    /** What a decision on a placement rests on: an assessment, three members' opinions, the guardian's. */
    deliberate,

    /** Decides a placement the whole way: assessment, three opinions, the guardian's, decision. Answers with the file's id. */
    async place(
      studentId: string,
      { kind, schoolId, waitingFor }: { kind: string; schoolId: string; waitingFor?: string },
    ): Promise<string> {
      const { placement } = await run(
        'openPlacement',
        { studentId, reason: 'ENTRY' },
        { shown: '... on PlacementSuccess { placement { id } }' },
      );
      const placementId = placement.id;
      await deliberate(studentId, placementId, constantCase(waitingFor ?? kind));
      const arrangement = { kind: constantCase(kind), schoolId, ...(waitingFor ? { waitingFor: constantCase(waitingFor) } : {}) };
      await run('decidePlacement', { placementId, arrangement });
      return placementId;
    },

    importList: (...rows: Record<string, string>[]) => importList(rows, false),
    /** A list that names every child. */
    importWholeList: (...rows: Record<string, string>[]) => importList(rows, true),
  };
}

export type TestService = Awaited<ReturnType<typeof startTestService>>;

const CREATE = `mutation ($input: CreateCertificateImportInput!) { createCertificateImport(input: $input) { ... on CreateCertificateImportSuccess { certificateImport { id uploadPath } } } }`;
const COMMIT = `mutation ($input: CommitCertificateImportInput!) { commitCertificateImport(input: $input) { __typename ... on Refusal { code } ... on CommitCertificateImportSuccess { certificateImport { status matchedCount unmatchedCount findingCounts { kind count } } } } }`;
