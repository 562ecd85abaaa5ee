/** What the database knows about the rows of a list of guardians: looked up for a chunk of rows at once, asked for row by row. */
import { knownAhead, type Cells } from '@baoxue/list-import';
import type { FieldCipher } from '@baoxue/pii';
import type { SheetRow } from '@baoxue/spreadsheet';
import { contactOf, guardianshipsOfRecords } from '../guardian/index.js';
import type { GuardianStore } from '../guardian/guardian.store.js';
import type { Guardianship } from '../student/index.js';
import type { KeptStudent, StudentStore } from '../student/student.store.js';
import { childSoughtIn, type GuardianFacts } from './guardian-reading.js';

export interface GuardianFactsDeps {
  readonly students: Pick<StudentStore, 'byIdNumberIndex' | 'standingFor' | 'mergedInto'>;
  readonly guardians: Pick<GuardianStore, 'findMany'>;
  readonly cipher: FieldCipher;
  readonly blindIndexOf: (field: string, value: string) => string;
}

const NOTHING: GuardianFacts = { student: undefined, guardians: [] };

export function guardianFacts({ students, guardians, cipher, blindIndexOf }: GuardianFactsDeps) {
  const ahead = knownAhead(NOTHING);

  /** For each child, who answers for it or has done so, those among them whom only a merged record names. */
  async function guardianshipsOf(children: readonly KeptStudent[]): Promise<ReadonlyMap<string, readonly Guardianship[]>> {
    const merged = await students.mergedInto(children.map(({ id }) => id));
    return new Map(
      children.map(({ id, state }) => [id, guardianshipsOfRecords([state, ...(merged.get(id) ?? []).map((record) => record.state)])]),
    );
  }

  async function childrenIn(rows: readonly Cells[]): Promise<readonly (KeptStudent | undefined)[]> {
    const sought = rows.map(childSoughtIn);
    const indexOf = (each: { readonly number: string }) => blindIndexOf('idNumber', each.number);
    const [byId, byNumber] = await Promise.all([
      students.standingFor([...new Set(sought.flatMap((each) => ('id' in each ? each.id : [])))]),
      students.byIdNumberIndex([...new Set(sought.flatMap((each) => ('id' in each ? [] : indexOf(each))))]),
    ]);
    return sought.map((each) => ('id' in each ? byId.get(each.id) : byNumber.get(indexOf(each))));
  }

  async function learn(rows: readonly Cells[]): Promise<readonly GuardianFacts[]> {
    const children = await childrenIn(rows);
    const named = await guardianshipsOf([...new Map(children.flatMap((child) => (child ? [[child.id, child] as const] : []))).values()]);
    const known = await guardians.findMany([...new Set([...named.values()].flat().map(({ guardianId }) => guardianId))]);
    return children.map((child) => ({
      student: child?.state,
      guardians: (named.get(child?.id ?? '') ?? []).flatMap((guardianship) => {
        const kept = known.get(guardianship.guardianId);
        const contact = contactOf(cipher, kept);
        return contact && kept?.state.status === 'Registered' ? [{ guardianship, contact, contactIndex: kept.state.contactIndex }] : [];
      }),
    }));
  }

  return { of: ahead.of, lookUp: (rows: AsyncIterable<SheetRow>) => ahead.lookUp(rows, learn), guardianshipsOf };
}
