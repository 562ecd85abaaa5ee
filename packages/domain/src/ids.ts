import { v5, v7 } from 'uuid';

const NAMESPACE = '6f0c1b7e-6c0a-5d43-9b5e-2d6f4c8f2018';

/** A new time-ordered id (UUIDv7). The only random thing in the programme; call it at the edge, never in a rule. */
export const newId = (): string => v7();

/** The same parts give the same id (UUIDv5): creating twice from one event makes one record. */
export const idFrom = (...parts: readonly string[]): string => v5(parts.join('\u001f'), NAMESPACE);
