/** Values as digits of one large number, each as large as it needs to be. What can be read back is a value that can be written. */

/** Adds a digit from 0 up to its radix. */
export type Put = (digit: number, radix: number) => void;
/** The next digit, below its radix. */
export type Take = (radix: number) => number;

/** How one kind of value is written and read back. */
export interface Form<Value> {
  /** @throws RangeError for a value that this form has no digits for */
  write(value: Value, put: Put): void;
  read(take: Take): Value;
}

/** One of a fixed list of values. */
export function oneOf<Value>(values: readonly Value[]): Form<Value> {
  return {
    write: (value, put) => put(values.indexOf(value), values.length),
    read: (take) => values[take(values.length)] as Value,
  };
}

/** A whole number, both ends included. */
export function between(min: number, max: number): Form<number> {
  return {
    write: (value, put) => put(value - min, max - min + 1),
    read: (take) => take(max - min + 1) + min,
  };
}

/** Any number of values up to a most. */
export function listOf<Value>(form: Form<Value>, most: number): Form<Value[]> {
  return {
    write: (values, put) => {
      put(values.length, most + 1);
      for (const value of values) form.write(value, put);
    },
    read: (take) => Array.from({ length: take(most + 1) }, () => form.read(take)),
  };
}

/** A value of either of two kinds. */
export function eitherOf<One, Other>(
  one: Form<One>,
  other: Form<Other>,
  isOne: (value: One | Other) => value is One,
): Form<One | Other> {
  const kind = oneOf([true, false]);
  return {
    write: (value, put) => {
      kind.write(isOne(value), put);
      if (isOne(value)) one.write(value, put);
      else other.write(value, put);
    },
    read: (take) => (kind.read(take) ? one.read(take) : other.read(take)),
  };
}

/** An object with these fields, in this order. A field that is undefined is left out when it is read. */
export function fieldsOf<Value extends object>(
  forms: {
    [Key in keyof Value]-?: Form<Value[Key]>;
  },
): Form<Value> {
  const keys = Object.keys(forms) as (keyof Value)[];
  return {
    write: (value, put) => {
      for (const key of keys) forms[key].write(value[key], put);
    },
    read: (take) =>
      Object.fromEntries(
        keys.map((key) => [key, forms[key].read(take)]).filter(([, value]) => value !== undefined),
      ) as Value,
  };
}

/** A value as one number. */
export function toNumber<Value>(form: Form<Value>, value: Value): bigint {
  const digits: [number, number][] = [];
  form.write(value, (digit, radix) => {
    if (!Number.isInteger(digit) || digit < 0 || digit >= radix)
      throw new RangeError(`A digit is ${digit}, and should be a whole number from 0 to ${radix - 1}.`);
    digits.push([digit, radix]);
  });
  return digits.reduceRight((sum, [digit, radix]) => sum * BigInt(radix) + BigInt(digit), 0n);
}

/** The value that a number stands for; null for a number that stands for none. */
export function fromNumber<Value>(form: Form<Value>, number: bigint): Value | null {
  let rest = number;
  const value = form.read((radix) => {
    const digit = Number(rest % BigInt(radix));
    rest /= BigInt(radix);
    return digit;
  });
  return rest === 0n ? value : null;
}
