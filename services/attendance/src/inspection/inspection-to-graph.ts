/** An inspection as the schema shows it, and the notice that the public reads: codes, days and counts, nobody's words and nobody's name. */
import { constantCase } from '@baoxue/domain';
import { obligationToGraph } from '../obligation/index.js';
import type { InspectionFinding, OpenedInspection } from './inspection-state.js';
import { judging, PUBLISH } from './inspection.js';

export interface InspectionRecord {
  readonly id: string;
  readonly version: number;
  readonly state: OpenedInspection;
}

const STATUS = { Open: 'OPEN', Closed: 'CLOSED', Published: 'PUBLISHED' } as const;

export function inspectionToGraph({ id, version, state }: InspectionRecord) {
  const { of, on, by, origin, findings, owed, accountability } = state;
  return {
    id,
    version,
    status: STATUS[state.status],
    ...inspectedToGraph(state),
    on,
    by,
    ledHereBy: { complaintId: origin.complaintId, place: of },
    integrityFindingIds: [...origin.integrityFindingIds],
    findings: findings.map((finding) => ({
      ...findingToGraph(finding),
      inspectionId: id,
      place: of,
      sealedText: finding.sealedText,
      obligations: owed.filter(isOn(finding)).map((each) => ({ ...obligationToGraph(each), kind: dutyKind(each.kind) })),
      rectifications: finding.reports.map((report) => ({ ...report, inspectionId: id, place: of })),
      accountability: accountability
        .filter(({ findingId }) => findingId === finding.id)
        .map(({ post, measure, on: day, by: judge }) => ({ post, measure: constantCase(measure), on: day, by: judge })),
    })),
    publication: owed.filter(({ kind }) => kind === PUBLISH).map(obligationToGraph)[0] ?? null,
    closedOn: state.closedOn,
    publishedOn: state.publishedOn,
  };
}

/** Whether something is owed on a finding. */
const isOn =
  ({ id }: InspectionFinding) =>
  ({ kind }: OpenedInspection['owed'][number]): boolean =>
    kind === id || kind === judging(id);

/** What is owed on an inspection, as a desk and a finding show it: which finding it is about stands with the finding. */
export const dutyKind = (kind: string): string => (kind === PUBLISH ? kind : kind.startsWith(judging('')) ? 'judge' : 'rectify');

/** What is sealed in a finding or a report on it, with what its resolver needs. */
export interface SealedInInspection {
  readonly inspectionId: string;
  readonly place: OpenedInspection['of'];
  readonly sealedText: string;
}

export function noticeToGraph({ id, state }: InspectionRecord) {
  const { findings, owed, accountability, on } = state;
  return {
    id,
    ...inspectedToGraph(state),
    inspectedOn: on,
    publishedOn: state.publishedOn ?? '',
    findings: findings.map((finding) => ({
      ...findingToGraph(finding),
      dueOn: owed.filter(({ kind }) => kind === finding.id).at(-1)?.dueOn ?? finding.foundOn,
      heldToAccount: accountability.filter(({ findingId }) => findingId === finding.id).length,
    })),
  };
}

const findingToGraph = ({ id, matter, foundOn, acceptedOn }: InspectionFinding) => ({
  id,
  matter: constantCase(matter),
  foundOn,
  acceptedOn,
});

const inspectedToGraph = ({ of: { schoolId, jurisdictions } }: OpenedInspection) => ({
  school: schoolId === null ? null : { __typename: 'School' as const, id: schoolId },
  jurisdictionId: jurisdictions.at(-1) ?? '',
});
