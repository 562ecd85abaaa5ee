import { constantCase } from '@baoxue/domain';
import { mask } from '@baoxue/pii';
import type { EntrustedGuardian, LeftBehindFile as GraphFile } from '../__generated__/resolvers.js';
import { unreachedCount } from './guardian-contact.js';
import { isWithoutGuardian, type OpenedFile } from './left-behind-file.js';
import type { GuardianContactDetails } from './left-behind-list.js';

/** @param openContact opens who looks after the child; null for a viewer who may not read it */
export function fileToGraph(
  { id, version, state }: { readonly id: string; readonly version: number; readonly state: OpenedFile },
  openContact: ((sealed: string) => GuardianContactDetails) | null,
): GraphFile {
  const { status, child, away, openedOn, closedOn, earlierGuardians, contacts, contactDueOn, contactOverdue, needs } = state;
  return {
    id,
    version,
    student: child && { id: child.studentId },
    status: constantCase(status),
    parentsAway: away && constantCase(away),
    boards: child?.boarding ?? false,
    openedOn,
    closedOn,
    entrustedGuardian: openContact && guardianToGraph(state, openContact),
    earlierGuardians: [...earlierGuardians],
    withoutGuardian: isWithoutGuardian(state),
    contactDueOn: status === 'open' ? contactDueOn : null,
    contactOverdue: status === 'open' && contactOverdue,
    unreachedCount: unreachedCount(state),
    contacts: [...contacts].reverse().map(({ way, concerns, ...rest }) => ({
      ...rest,
      way: constantCase(way),
      concerns: concerns.map(constantCase),
    })),
    needs: needs.map(({ number, kind, askedOn, outcome }) => ({
      number,
      kind: constantCase(kind),
      askedOn,
      result: outcome && constantCase(outcome.result),
      settledOn: outcome && outcome.on,
    })),
  };
}

function guardianToGraph({ guardian }: OpenedFile, openContact: (sealed: string) => GuardianContactDetails): EntrustedGuardian | null {
  if (!guardian) return null;
  const { name, relation, phone } = openContact(guardian.sealedContact);
  return { name: mask.name(name), relation, phone: mask.phone(phone), since: guardian.since, namedBy: constantCase(guardian.namedBy) };
}
