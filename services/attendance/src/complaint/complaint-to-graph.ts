/** A complaint as the desks see it, as its complainant asks for it, and as the public reads of it. */
import { constantCase } from '@baoxue/domain';
import { townOf } from '../department-message/index.js';
import { obligationToGraph } from '../obligation/index.js';
import { answeredInTime, type ComplaintPlace, type FiledComplaint } from './complaint.js';

export interface ComplaintRecord {
  readonly id: string;
  readonly version: number;
  readonly state: FiledComplaint;
}

/** What is sealed in a complaint, with what its resolvers need. */
export interface SealedInComplaint {
  readonly id: string;
  readonly place: ComplaintPlace;
  readonly sealedText: string;
  readonly sealedComplainant: string | null;
  readonly sealedAnswer: string | null;
}

const STATUS = { Filed: 'FILED', Accepted: 'ACCEPTED', Answered: 'ANSWERED' } as const;

export function complaintToGraph({ id, version, state }: ComplaintRecord) {
  const { place, sealedText, sealedComplainant, answer } = state;
  const sealed: SealedInComplaint = { id, place, sealedText, sealedComplainant, sealedAnswer: answer?.sealedText ?? null };
  return {
    ...sealed,
    version,
    receipt: state.receipt,
    matter: constantCase(state.matter),
    channel: constantCase(state.channel),
    status: STATUS[state.status],
    ...placeToGraph(place),
    filedOn: state.filedOn,
    takenBy: state.takenBy,
    anonymous: sealedComplainant === null,
    steps: state.steps.map(obligationToGraph),
    caseIds: [...state.caseIds],
    inspectionIds: [...state.inspectionIds],
    answeredOn: answer?.on ?? null,
    outcome: answer && constantCase(answer.outcome),
    publishedOn: state.publishedOn,
  };
}

export const receiptToGraph = ({ state }: Pick<ComplaintRecord, 'state'>) => ({
  receipt: state.receipt,
  status: STATUS[state.status],
  filedOn: state.filedOn,
  answerDueOn: state.steps.find(({ kind }) => kind === 'answer-complaint')?.dueOn ?? state.filedOn,
  answeredOn: state.answer?.on ?? null,
  outcome: state.answer && constantCase(state.answer.outcome),
});

/** No words, no school, no complainant, no place smaller than a town: what about, what came of it, and whether in time. */
export const complaintNoticeToGraph = ({ id, state }: ComplaintRecord) => ({
  id,
  matter: constantCase(state.matter),
  jurisdictionId: townOf(state.place.jurisdictions),
  filedInMonth: state.filedOn.slice(0, 7),
  outcome: constantCase(state.answer?.outcome ?? 'referred'),
  answeredInTime: answeredInTime(state),
  ledToCases: state.caseIds.length > 0,
  ledToInspections: state.inspectionIds.length > 0,
  publishedOn: state.publishedOn ?? '',
});

const placeToGraph = (place: ComplaintPlace) => ({
  school: place.schoolId === null ? null : { __typename: 'School' as const, id: place.schoolId },
  jurisdictionId: place.jurisdictions.at(-1) ?? '',
});
