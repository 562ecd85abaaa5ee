const PRINTED = '[sealed]';
const INSPECT = Symbol.for('nodejs.util.inspect.custom');

/**
 * Personal data that cannot be printed by accident. The value sits in a private field, which JSON, util.inspect,
 * string conversion and structured clone cannot see; `reveal` is the one way out and is easy to search for.
 */
export class Sealed<T> {
  readonly #value: T;

  constructor(value: T) {
    this.#value = value;
  }

  /**
   * The value itself.
   * @param purpose why it is needed here, in words a reviewer can judge: `guardian calls the family`
   * @throws Error when no purpose is given
   */
  reveal(purpose: string): T {
    if (purpose.trim() === '') throw new Error('A sealed value is revealed for a purpose.');
    return this.#value;
  }

  toString(): string {
    return PRINTED;
  }

  toJSON(): string {
    return PRINTED;
  }

  [Symbol.toPrimitive](): string {
    return PRINTED;
  }

  [INSPECT](): string {
    return PRINTED;
  }
}

/** Seals a value. @example seal('13800000000').toString() // '[sealed]' */
export const seal = <T>(value: T): Sealed<T> => new Sealed(value);
