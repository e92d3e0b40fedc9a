/** Any JavaScript value as plain data, for a module that anybody may call with anything. */
import { Described } from './problem.ts';

/** No situation has more layers, and no list of it is longer. */
const mostLayers = 6;
const longestList = 10_000;
/** Where an object holds itself many times, every layer has that many times as many values. */
const mostValues = 500_000;

/**
 * Copies a value to what JSON can hold: texts, numbers, booleans, null, lists and objects without a prototype. Never throws, and reads
 * every part once, so that a getter or a proxy cannot say something else the second time. Of anything else stands a `Described`.
 */
export function plain(value: unknown): unknown {
  let left = mostValues;

  return copy(value, mostLayers);

  function copy(given: unknown, layers: number): unknown {
    left -= 1;
    switch (typeof given) {
      case 'object':
        return given === null ? null : attempt(() => copyObject(given, layers));
      case 'function':
        return new Described('een functie');
      case 'symbol':
        return new Described('een symbool');
      case 'bigint':
        return new Described(given === BigInt.asIntN(64, given) ? `${given}n` : 'een te groot getal');
      default:
        return given;
    }
  }

  function copyObject(given: object, layers: number): unknown {
    const isList = Array.isArray(given);
    if (layers === 0 || left < 0)
      return new Described(isList ? 'een lijst die te diep ligt' : 'iets wat te diep ligt');
    const at = (key: string | number) =>
      attempt(() => copy((given as Record<string | number, unknown>)[key], layers - 1));
    if (isList) {
      // Only its length is told of a list that is too long, and a list without items has no end to wait for.
      const { length } = given;
      return length > longestList ? new Array(length) : Array.from({ length }, (_, place) => at(place));
    }
    const kind = Object.prototype.toString.call(given).slice('[object '.length, -1);
    if (kind !== 'Object' || !isBare(given))
      return new Described(
        /^\w{1,40}$/.test(kind) && kind !== 'Object' ? `een ${kind}` : 'een object met een eigen soort',
      );
    const copied: Record<string, unknown> = Object.create(null);
    for (const key of Object.keys(given)) copied[key] = at(key);
    return copied;
  }
}

/** Whether an object is written as { }, in this window or another, or has no prototype. */
function isBare(given: object): boolean {
  const above: object | null = Object.getPrototypeOf(given);
  return above === null || Object.getPrototypeOf(above) === null;
}

function attempt(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return new Described('iets wat niet te lezen is');
  }
}
