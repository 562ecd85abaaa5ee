export type { LeaveKind } from './planned-leave.js';
