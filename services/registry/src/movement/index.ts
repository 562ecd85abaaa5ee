export { enrolDecider, type Enrol } from './enrol.js';
export { groundsOf } from './grounds.js';
export { moveEvents } from './move-events.js';
export { movementToGraph } from './movement-in-graph.js';
export { movementDecider, type MovementCommand, type MovementContext } from './movement-decider.js';
export type { ForbiddenKind, Grounds, Movement, MovementPlace } from './movement.js';
