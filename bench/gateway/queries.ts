/** The three questions that desks ask most, each about children whose data lies in all four subgraphs. */

const CHILD = `id name grade mark markedOn
  attendance { absenceRun { since schoolDays } }
  openCase { id status suspectedOn schoolDaysAbsent nextStep { kind dueOn } }
  aid { ledgers { category enteredOn } reviews { status dueOn } }
  specialEducation { certificates { kind grade } reviews { status dueOn } }`;

export const QUERIES = {
  /** The class ledger 班级台账: everybody in one class. */
  class: `query Class($classId: ID!) { schoolClass(id: $classId) { id grade number school { id name } students { ${CHILD} } } }`,
  /** One child's whole situation. */
  child: `query Child($studentId: ID!) { student(id: $studentId) { ${CHILD} nationalStatus school { name } schoolClass { grade }
    dropoutCases { id status contacts { kind on reached } reports { to receivedOn } aidReview { status dueOn } placementReview { status } } } }`,
  /** Fifty rows of the students' ledger. */
  page: `query Page { students(first: 50) { edges { cursor node { ${CHILD} } } pageInfo { hasNextPage endCursor } } }`,
} as const;

export type QueryName = keyof typeof QUERIES;
export const QUERY_NAMES = Object.keys(QUERIES) as readonly QueryName[];
