import type { CaseReference, DisabledEnrolmentCounted, EventEnvelope, RollTaken } from '@baoxue/contracts';
import type { EventHandlers } from '@baoxue/event-bus';
import type { IndicatorFacts } from './indicator-facts.store.js';

type On<K extends string> = EventEnvelope<CaseReference & Readonly<Record<K, string>>>;

/** Registers and the count of the federation's list, as attendance and special education tell of them. Requirement A12. */
export function indicatorHandlers(facts: IndicatorFacts): EventHandlers {
  const roll = ({ data }: EventEnvelope<RollTaken>) => facts.enterRoll(data);
  return {
    'roll.taken.v1': roll,
    'roll.corrected.v1': roll,
    'disabled-enrolment.counted.v1': ({ subject, data }: EventEnvelope<DisabledEnrolmentCounted>) => facts.enterCount(subject, data),
  };
}

/** Dropouts and returns. What was confirmed and then withdrawn never was a dropout. */
export function dropoutFactHandlers(facts: IndicatorFacts): EventHandlers {
  const enter = ({ caseId, studentId, schoolId }: CaseReference, said: object) =>
    facts.enterDropout(caseId, { studentId, schoolId, ...said });
  return {
    'dropout.confirmed.v1': ({ data }: On<'markedOn'>) => enter(data, { confirmedOn: data.markedOn, returnedOn: null }),
    'dropout.returned.v1': ({ data }: On<'returnedOn'>) => enter(data, { returnedOn: data.returnedOn }),
    'dropout.case.withdrawn.v1': ({ data }: On<'withdrawnOn'>) => enter(data, { withdrawn: true }),
  };
}
