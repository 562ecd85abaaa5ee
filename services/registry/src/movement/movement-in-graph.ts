import { constantCase } from '@baoxue/domain';
import { MOVEMENTS, type Movement } from './movement.js';

/** The child and the number of the movement. */
export const movementId = (studentId: string, number: number): string => `${studentId}:${number}`;

export const movementToGraph = (studentId: string, movement: Movement) => ({
  ...movement,
  id: movementId(studentId, movement.number),
  studentId,
  kind: constantCase(movement.kind),
  code: MOVEMENTS[movement.kind].code,
  basicCode: MOVEMENTS[movement.kind].basicCode,
});
