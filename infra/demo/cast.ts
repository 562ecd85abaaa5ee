/** Who acts in the story: a desk for each post, signed in at the local identity provider. */
import { tokenFor } from '../local/identity-provider.js';
import { CITY } from '../town/places.js';
import { EFFECTS_MS, openDesk, type Desk } from './desk.js';
import type { DemoSchool } from './demo-school.js';

export interface Cast {
  readonly bureau: Desk;
  /** The class teacher of each class, by class. */
  readonly teachers: ReadonlyMap<string, Desk>;
  readonly administrator: Desk;
  readonly town: Desk;
  readonly poverty: Desk;
  readonly federation: Desk;
  readonly committee: Desk;
  /** Who sits on the placement committee: the same people for every school of the city. */
  readonly members: readonly Member[];
}

/** A member of the placement committee, by the subject of the token. */
export interface Member {
  readonly account: string;
  readonly desk: Desk;
}

export interface CastOptions {
  readonly url: string;
  readonly issuer: string;
  readonly onAct?: (() => void) | undefined;
}

const MEMBERS = ['education', 'psychology', 'rehabilitation'].map((field) => `demo-committee-${field}`);

export async function openCast(
  { id, town, classIds }: Pick<DemoSchool, 'id' | 'town' | 'classIds'>,
  { url, issuer, onAct }: CastOptions,
): Promise<Cast> {
  const signAs = async (sub: string, post: string, place: object): Promise<Desk> => {
    const token = await tokenFor(issuer, { sub, post, ...place });
    return openDesk({ url, token, patienceMs: EFFECTS_MS, onAct });
  };
  const sign = (post: string, place: object, name = post): Promise<Desk> => signAs(`demo-${id}-${name}`, post, place);
  const teachers = new Map<string, Desk>();
  for (const classId of classIds) {
    teachers.set(classId, await sign('class-teacher', { schools: [id], classes: [classId] }, `teacher-${teachers.size + 1}`));
  }
  return {
    teachers,
    bureau: await sign('bureau-officer', { jurisdictions: [CITY] }),
    administrator: await sign('registry-administrator', { schools: [id] }),
    town: await sign('town-officer', { jurisdictions: [town] }),
    poverty: await sign('poverty-officer', { jurisdictions: [CITY] }),
    federation: await sign('disability-officer', { jurisdictions: [CITY] }),
    committee: await sign('placement-secretary', { jurisdictions: [CITY] }),
    members: await Promise.all(
      MEMBERS.map(async (account) => ({ account, desk: await signAs(account, 'committee-member', { jurisdictions: [CITY] }) })),
    ),
  };
}
