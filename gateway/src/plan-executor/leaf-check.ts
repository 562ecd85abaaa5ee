import { getNamedType, isEnumType, isSpecifiedScalarType, type GraphQLOutputType } from 'graphql';

const NUMBERS = { Int: Number.isInteger, Float: Number.isFinite, ID: Number.isInteger } as const;

/** The check of @apollo/gateway: scalars of our own may hold anything, those of GraphQL what they say. */
export function leafCheck(type: GraphQLOutputType): (value: unknown) => boolean {
  const named = getNamedType(type);
  if (isEnumType(named)) return (value) => typeof value === 'string' && named.getValue(value) !== undefined;
  if (!isSpecifiedScalarType(named)) return () => true;
  if (named.name === 'Boolean') return (value) => typeof value === 'boolean';
  const fitsNumber = Object.hasOwn(NUMBERS, named.name) ? NUMBERS[named.name as keyof typeof NUMBERS] : () => false;
  const fitsText = named.name === 'String' || named.name === 'ID';
  return (value) => (typeof value === 'string' ? fitsText : typeof value === 'number' && fitsNumber(value));
}
