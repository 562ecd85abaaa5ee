import type { RegisteredStudent } from './student-state.js';

/** A student on the way through the graph: what is sealed is opened only by the fields that show it. */
export interface InGraph {
  readonly __typename: 'Student';
  readonly id: string;
  readonly version: number;
  readonly registered: RegisteredStudent;
}
