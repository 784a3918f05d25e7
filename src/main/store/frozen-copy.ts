/** A value that JSON cannot give back, and where in the row it is. */
export class NotStorable extends Error {
  readonly #path: (string | number)[] = [];
  readonly #problem: string;

  constructor(problem: string) {
    super(problem);
    this.name = 'NotStorable';
    this.#problem = problem;
  }

  /** Called by each level on the way out. */
  inside(key: string | number): this {
    this.#path.unshift(key);
    this.message = `${this.#path.join('.')}: ${this.#problem}`;
    return this;
  }
}

/**
 * A deep copy that nothing can change, holding exactly what JSON gives back after a restart: properties that are
 * undefined are left out, and whatever JSON would turn into something else is refused, so that the state in memory and
 * the state replayed from the journal can never differ.
 *
 * @throws NotStorable
 */
export function frozenCopy(value: unknown): unknown {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      if (!Number.isFinite(value)) throw new NotStorable(`${value} is not a finite number`);
      // JSON has no negative zero.
      return value === 0 ? 0 : value;
    case 'object':
      if (value === null) return null;
      return Array.isArray(value) ? copyOfArray(value) : copyOfObject(value);
    default:
      throw new NotStorable(`a value of type ${typeof value} cannot be stored`);
  }
}

function copyInside(value: unknown, key: string | number): unknown {
  try {
    return frozenCopy(value);
  } catch (error) {
    throw error instanceof NotStorable ? error.inside(key) : error;
  }
}

function copyOfArray(array: readonly unknown[]): readonly unknown[] {
  return Object.freeze(Array.from(array, copyInside));
}

function copyOfObject(object: object): object {
  const prototype: unknown = Object.getPrototypeOf(object);
  if (prototype !== Object.prototype && prototype !== null) throw new NotStorable('only plain objects can be stored');
  const copy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(object)) {
    if (value === undefined) continue;
    // Assigning to it would set the copy's prototype instead.
    if (key === '__proto__') throw new NotStorable('“__proto__” cannot be the name of a property');
    copy[key] = copyInside(value, key);
  }
  return Object.freeze(copy);
}
