import { constantCase } from '@baoxue/domain';
import { fundingRateById, type FundingRate } from '@baoxue/rules';
import type {
  FundingAssessment as GraphAssessment,
  FundingRate as GraphRate,
  SchoolFunding as GraphFunding,
} from '../__generated__/resolvers.js';
import { explainFunding } from './explain-funding.js';
import { allocatedFenOf, current, outstandingFenOf, type AssessedYear, type FundingAssessment } from './funding-year.js';
import { totalOf } from './school-funding.js';

export const fundingRateToGraph = ({ item, stage, certainty, ...rest }: FundingRate): GraphRate => ({
  ...rest,
  item: constantCase(item),
  stage: stage && constantCase(stage),
  certainty: constantCase(certainty),
});

export function fundingToGraph({ id, version, state }: { id: string; version: number; state: AssessedYear }): GraphFunding {
  const { schoolId, budgetYear, assessments, allocations } = state;
  return {
    id,
    version,
    school: { id: schoolId },
    budgetYear,
    assessment: assessmentToGraph(current(state)),
    earlierAssessments: assessments.slice(0, -1).map(assessmentToGraph),
    allocations: [...allocations],
    allocatedFen: allocatedFenOf(state),
    outstandingFen: outstandingFenOf(state),
  };
}

function assessmentToGraph({ number, on, countedOn, smallSchoolCountsAs, studentCount, lines }: FundingAssessment): GraphAssessment {
  return {
    number,
    on,
    countedOn,
    studentCount,
    migrantCount: lines.filter(({ kind }) => kind !== 'boarders').reduce((sum, { migrantCount }) => sum + migrantCount, 0),
    lines: lines.map((line) => ({
      kind: constantCase(line.kind),
      stage: constantCase(line.stage),
      count: line.count,
      rate: fundingRateToGraph(fundingRateById(line.rateId)),
      amountFen: line.amountFen,
      explanation: explainFunding(line, countedOn, smallSchoolCountsAs),
    })),
    totalFen: totalOf(lines),
  };
}
