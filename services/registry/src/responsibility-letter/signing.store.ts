/** Who is to sign with whom, from what the registry knows; and the handing out of letters, level by level (A10). */
import { DEPARTMENTS } from '@baoxue/contracts';
import { commandHandler, schoolDateOf, type Cause, type Clock, type SchoolDate } from '@baoxue/domain';
import { CITY, isTown, pathOf, towns } from '../jurisdiction/index.js';
import { refuse } from '../refusals/index.js';
import { isOpen } from '../school/index.js';
import type { SchoolClassStore, SchoolStore } from '../school/school.store.js';
import { isAtSchool, isRegistered } from '../student/index.js';
import type { StudentStore } from '../student/student.store.js';
import { villagePathOf } from '../village/index.js';
import type { VillageStore } from '../village/village.store.js';
import { expiryOf, letterDecider, type Letter } from './letter.js';
import { letterIdOf, LETTERS_PER_ISSUER_MAX, type LetterStore } from './letter.store.js';
import { isSignerKind, issuerOf, lineOf, signsWith, type Party, type SignerKind } from './parties.js';
import { softened, type Targets } from './targets.js';
import { villagesToSign } from './villages-to-sign.store.js';

export interface SigningDeps {
  readonly letters: LetterStore;
  readonly schools: SchoolStore;
  readonly classes: SchoolClassStore;
  readonly students: StudentStore;
  readonly villages: Pick<VillageStore, 'ofTowns' | 'find' | 'findMany'>;
  readonly clock: Clock;
  /** What the plan itself asks of the city and the bureau. */
  readonly planTargetsOn: (day: SchoolDate) => Targets;
}

/** A party with the place it belongs to. */
export type Placed = Party & Pick<Letter, 'jurisdictions' | 'schoolId' | 'classId'>;

export type Signing = ReturnType<typeof signing>;

export function signing({ letters, schools, classes, students, villages, clock, planTargetsOn }: SigningDeps) {
  const handle = commandHandler(letterDecider, letters);
  const villagesUnder = villagesToSign({ letters, villages });
  const today = () => schoolDateOf(clock.now());
  const inPlace = (kind: Party['kind'], id: string, path: readonly string[]): Placed => ({
    kind,
    id,
    jurisdictions: path,
    schoolId: null,
    classId: null,
  });

  /** A party as the registry knows it; null for one it does not. */
  async function placed({ kind, id }: Party): Promise<Placed | null> {
    switch (kind) {
      case 'city':
      case 'bureau':
        return id === CITY ? inPlace(kind, id, pathOf(CITY)) : null;
      case 'town':
        return isTown(id) ? inPlace(kind, id, pathOf(id)) : null;
      case 'department':
        return id in DEPARTMENTS && id !== 'town' ? inPlace(kind, id, pathOf(CITY)) : null;
      case 'village': {
        const path = villagePathOf(id);
        if (path.length === 0) return null;
        // The tree may lag behind: a village that it does not know yet may sign, one that it knows to be closed may not.
        const isClosed = (await villages.find(id))?.state.status === 'Closed';
        return isClosed ? null : inPlace(kind, id, path);
      }
      case 'school': {
        const state = (await schools.find(id))?.state;
        return isOpen(state) ? { ...inPlace(kind, id, state.jurisdictions), schoolId: id } : null;
      }
      case 'teacher': {
        const state = (await classes.find(id))?.state;
        return state ? { kind, id, jurisdictions: state.jurisdictions, schoolId: state.schoolId, classId: id } : null;
      }
      case 'parent': {
        const kept = await students.find(id);
        return kept && isRegistered(kept) ? { kind, id, ...placeOf(kept.state.card) } : null;
      }
    }
  }

  /** Everybody of a kind who is to sign with a party in a year. */
  async function expected(issuer: Party, kind: SignerKind, year: string): Promise<readonly Placed[]> {
    if (!signsWith(kind, issuer.kind)) return [];
    switch (kind) {
      case 'town':
        return towns.map(({ code }) => inPlace(kind, code, pathOf(code)));
      case 'department':
        return Object.keys(DEPARTMENTS)
          .filter((name) => name !== 'town')
          .map((name) => inPlace(kind, name, pathOf(CITY)));
      case 'village':
        return (await villagesUnder([issuer.id])).codes.map((id) => inPlace(kind, id, [...pathOf(issuer.id), id]));
      case 'school': {
        const found = await schools.query({}, { limit: LETTERS_PER_ISSUER_MAX });
        return found.flatMap(({ id, state }) => (isOpen(state) ? [{ ...inPlace(kind, id, state.jurisdictions), schoolId: id }] : []));
      }
      case 'teacher': {
        const found = await classes.ofSchools([issuer.id], year);
        return found.flatMap(({ id, state }) =>
          state ? [{ kind, id, jurisdictions: state.jurisdictions, schoolId: state.schoolId, classId: id }] : [],
        );
      }
      case 'parent': {
        const found = await students.ofClasses([issuer.id]);
        const present = found.filter(isRegistered).filter(({ state }) => isAtSchool(state));
        return present.map(({ id, state }) => ({ kind, id, ...placeOf(state.card) }));
      }
    }
  }

  /** What a party itself promised for a year; null when it has not signed. The heads of the lines answer for the plan. */
  async function ownTargets(party: Placed, year: string): Promise<Targets | null> {
    if (!isSignerKind(party.kind)) return planTargetsOn(today());
    const above = await partyAbove(party, party.kind);
    const kept = await letters.find(letterIdOf({ year, issuer: above, signer: party }));
    return kept?.state.status === 'signed' ? kept.state.targets : null;
  }

  async function partyAbove({ schoolId }: Placed, kind: SignerKind): Promise<Party> {
    const above = issuerOf(kind);
    if (above === 'school') return { kind: above, id: schoolId ?? '' };
    return { kind: above, id: CITY };
  }

  return {
    placed,
    expected,
    ownTargets,
    decide: handle,
    today,

    /** Hands letters out. All or none: what is refused is refused before the first. @throws Refusal OWN_LETTER_NOT_SIGNED · TARGET_TOO_SOFT */
    async issue(issuer: Placed, year: string, given: readonly { readonly signer: Placed; readonly targets: Targets }[], cause: Cause) {
      const own = await ownTargets(issuer, year);
      if (!own) throw refuse('OWN_LETTER_NOT_SIGNED', { field: 'input.issuer' });
      const standing = (await letters.issuedBy(issuer, year)).filter(({ state }) => state.status !== 'withdrawn');
      const standingIds = new Set(standing.map(({ id }) => id));
      const fresh = given.filter(({ signer }) => !standingIds.has(letterIdOf({ year, issuer, signer })));
      const [soft] = softened(own, [...standing.map(({ state }) => state.targets), ...fresh.map(({ targets }) => targets)]);
      if (soft) throw refuse('TARGET_TOO_SOFT', { field: 'input.targets', target: soft, own: own[soft] });
      for (const { signer, targets } of fresh) {
        if (!isSignerKind(signer.kind)) continue;
        const { kind, id, ...place } = signer;
        const letter: Letter = {
          line: lineOf(signer.kind),
          year,
          issuer: { kind: issuer.kind, id: issuer.id },
          signer: { kind, id },
          targets,
          ...place,
          issuedOn: today(),
          expiresOn: expiryOf(year),
        };
        await handle(letterIdOf(letter), { type: 'Issue', ...letter }, { cause, context: { today: today() } });
      }
      return fresh.length;
    },

    async tick(id: string): Promise<void> {
      const cause = { actor: 'registry/responsibility-letter', correlationId: id };
      await handle(id, { type: 'Tick' }, { cause, context: { today: today() } });
    },
  };
}

const placeOf = ({ jurisdictions: path, schoolId, classId }: Pick<Placed, 'jurisdictions'> & { schoolId: string; classId: string }) => ({
  jurisdictions: path,
  schoolId,
  classId,
});
