/** Turns what zod says about a file into problems for someone who does not program. */
import { z } from 'zod';
import { nearest } from '../words/nearest.ts';
import { Described, oneOf, type Path, showValue, unknownKey } from './problem.ts';
import { amountShapes, conditionShapes, placeShapes } from './schema.ts';

export interface ShapeProblem {
  path: Path;
  found: string;
  expected: string;
  nearest?: string | undefined;
}

type Issue = z.core.$ZodIssue;

/** Unions of which the branch is told by the one key that only this branch has. */
const keyed: Record<string, z.ZodType>[] = [conditionShapes, amountShapes, placeShapes];

export function shapeProblems(shape: z.ZodType, value: unknown, issues: readonly Issue[]): ShapeProblem[] {
  return issues.flatMap((issue) => explain(shape, value, issue, []));
}

function explain(shape: z.ZodType, value: unknown, issue: Issue, above: Path): ShapeProblem[] {
  const inside = issue.path.filter((step) => typeof step !== 'symbol');
  const path = [...above, ...inside];
  const found = at(value, inside);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const keys = keysOf(shapeAt(shape, value, inside), found);
      return issue.keys.map((key) => ({
        path: [...path, key],
        found: showValue(unknownKey(key)),
        expected: oneOf(keys),
        nearest: nearest(key, keys),
      }));
    }
    case 'invalid_union':
      return explainUnion(
        shapeAt(shape, value, issue.discriminator === undefined ? inside : inside.slice(0, -1)),
        found,
        issue,
        path,
      );
    case 'invalid_value': {
      const values = issue.values.map(String);
      return [
        {
          path,
          found: showValue(found),
          expected: values.length === 1 ? String(values[0]) : oneOf(values),
          nearest: nearestTo(found, values),
        },
      ];
    }
    case 'invalid_type': {
      const keys = keysOf(shapeAt(shape, value, inside), found);
      const expected =
        keys.length > 0 ? `de sleutels ${keys.join(', ')}` : (typeNames[issue.expected] ?? issue.expected);
      return [{ path, found: showValue(found), expected: ownText(issue) ?? expected }];
    }
    case 'too_small':
      return [{ path, found: showValue(found), expected: ownText(issue) ?? `minstens ${issue.minimum}` }];
    case 'too_big':
      return [{ path, found: showValue(found), expected: ownText(issue) ?? `hoogstens ${issue.maximum}` }];
    default:
      return [{ path, found: showValue(found), expected: issue.message }];
  }
}

function explainUnion(
  union: z.ZodType | null,
  found: unknown,
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: Path,
): ShapeProblem[] {
  if (issue.discriminator !== undefined) {
    const words = discriminatorsOf(union, issue.discriminator);
    return [{ path, found: showValue(found), expected: oneOf(words), nearest: nearestTo(found, words) }];
  }
  const { words, branch } = branchFor(union, found);
  if (branch !== null) {
    const checked = branch.safeParse(found);
    const issues = checked.success ? [] : checked.error.issues;
    return issues.flatMap((inner) => explain(branch, found, inner, path));
  }
  if (words.length === 0 || !isRecord(found))
    return [{ path, found: showValue(found), expected: ownText(issue) ?? oneOf(words) }];
  const used = words.filter((word) => Object.hasOwn(found, word));
  if (used.length > 1)
    return [{ path, found: used.join(' en '), expected: 'één van deze woorden per voorwaarde' }];
  const known = keyed.flatMap((shapes) => Object.values(shapes)).flatMap((shape) => keysOf(shape, found));
  const guesses = Object.keys(found)
    .filter((key) => !known.includes(key))
    .map((key) => nearest(key, words));
  return [
    {
      path,
      found: showValue(new Described(`de sleutels ${Object.keys(found).join(', ')}`)),
      expected: `met ${oneOf(words)}`,
      nearest: guesses.find((guess) => guess !== undefined),
    },
  ];
}

/** Which branch of a union a value is meant to be, and the words that tell the branches apart. */
function branchFor(union: z.ZodType | null, value: unknown): { words: string[]; branch: z.ZodType | null } {
  if (!(union instanceof z.ZodUnion)) return { words: [], branch: null };
  const options = union.options as z.ZodType[];
  if (union instanceof z.ZodDiscriminatedUnion) {
    const key = union.def.discriminator;
    const told = isRecord(value) ? value[key] : undefined;
    const branch = (options as z.ZodObject[]).find((option) => option.shape[key]?.safeParse(told).success);
    return { words: discriminatorsOf(union, key), branch: branch ?? null };
  }
  const shapes = keyed.find((candidate) => Object.values(candidate).includes(options[0] as z.ZodType));
  if (shapes) {
    const own = Object.entries(shapes).filter(([, shape]) => options.includes(shape));
    const words = own.map(([word]) => word);
    const used = isRecord(value) ? own.filter(([word]) => Object.hasOwn(value, word)) : [];
    return { words, branch: used.length === 1 ? (used[0]?.[1] ?? null) : null };
  }
  const branch = isRecord(value) ? options.find((option) => option instanceof z.ZodObject) : undefined;
  return { words: [], branch: branch ?? null };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const nearestTo = (found: unknown, names: readonly string[]): string | undefined =>
  typeof found === 'string' ? nearest(found, names) : undefined;

/** zod's own message says nothing to this reader; a message from the schema does. */
function ownText(issue: Issue): string | null {
  return issue.message.startsWith('Invalid') || issue.message.startsWith('Too ') ? null : issue.message;
}

const typeNames: Record<string, string> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een heel getal',
  array: 'een lijst',
  object: 'sleutels met een waarde',
  record: 'sleutels met een waarde',
  tuple: 'een lijst van twee',
};

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => (inner as Record<string | number, unknown>)?.[step], value);
}

function bare(shape: z.ZodType): z.ZodType {
  if (shape instanceof z.ZodOptional) return bare(shape.unwrap() as z.ZodType);
  if (shape instanceof z.ZodLazy) return bare(shape.unwrap() as z.ZodType);
  return shape;
}

/** The part of a shape that describes what stands at a path of the value. */
function shapeAt(shape: z.ZodType, value: unknown, path: Path): z.ZodType | null {
  const inner = bare(shape);
  const [step, ...rest] = path;
  if (step === undefined) return inner;
  const next = (value as Record<string | number, unknown>)?.[step];
  if (inner instanceof z.ZodUnion) {
    const { branch } = branchFor(inner, value);
    return branch && shapeAt(branch, value, path);
  }
  if (inner instanceof z.ZodObject) {
    const own = inner.shape[step];
    return own ? shapeAt(own as z.ZodType, next, rest) : null;
  }
  if (inner instanceof z.ZodArray) return shapeAt(inner.element as z.ZodType, next, rest);
  if (inner instanceof z.ZodRecord) return shapeAt(inner.valueType as z.ZodType, next, rest);
  return null;
}

function keysOf(shape: z.ZodType | null, value: unknown): string[] {
  const own = shape instanceof z.ZodUnion ? branchFor(shape, value).branch : shape;
  return own instanceof z.ZodObject ? Object.keys(own.shape) : [];
}

/** The words with which a discriminated union tells its branches apart. */
function discriminatorsOf(union: z.ZodType | null, key: string): string[] {
  if (!(union instanceof z.ZodDiscriminatedUnion)) return [];
  return (union.options as z.ZodObject[]).flatMap((option) => {
    const literal = option.shape[key];
    return literal instanceof z.ZodLiteral ? [...literal.values].map(String) : [];
  });
}
