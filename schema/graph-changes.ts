import { CriticalityLevel, diff, DiffRule } from '@graphql-inspector/core';
import type { GraphQLSchema } from 'graphql';

/** What happened to the graph between two of its versions, as sentences. */
export interface GraphChanges {
  /** What makes an operation of a client fail that worked before. */
  readonly breaking: readonly string[];
  /** What a client may stumble over: a new value of an enum, a new member of a union. */
  readonly dangerous: readonly string[];
  readonly safe: readonly string[];
}

/** Compares two versions of the graph. Removing what was deprecated in the version before breaks nothing: it was announced. Requirement E7. */
export async function graphChanges(before: GraphQLSchema, after: GraphQLSchema): Promise<GraphChanges> {
  const changes = await diff(before, after, [DiffRule.suppressRemovalOfDeprecatedField]);
  const ofLevel = (level: CriticalityLevel) =>
    [
      ...new Set(
        changes
          .filter(({ type, criticality }) => criticality.level === level && !type.includes('DESCRIPTION'))
          .map(({ message }) => message),
      ),
    ].sort();
  return {
    breaking: ofLevel(CriticalityLevel.Breaking),
    dangerous: ofLevel(CriticalityLevel.Dangerous),
    safe: ofLevel(CriticalityLevel.NonBreaking),
  };
}
