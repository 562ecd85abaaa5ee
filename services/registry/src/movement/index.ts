export { arrivalIn } from './class-moves.js';
export { enrolDecider, type Enrol } from './enrol.js';
export { groundsOf } from './grounds.js';
export { moveEvents } from './move-events.js';
export { movementToGraph } from './movement-in-graph.js';
export { movementDecider, type MovementCommand, type MovementContext, type ReverseMovement } from './movement-decider.js';
export { FORBIDDEN, MOVEMENTS, type ForbiddenKind, type Grounds, type Movement, type MovementPlace } from './movement.js';
export { REASONS } from './reasons.js';
