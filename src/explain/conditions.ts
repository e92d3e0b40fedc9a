/** The conditions of a scheme as sentences, from the rule itself. */
import { judge } from '../engine/check.ts';
import { directLimits } from '../engine/limit.ts';
import type {
  Comparison,
  Condition,
  Day,
  FactId,
  Leaf,
  Leefvorm,
  Limit,
  Ruleset,
  Scheme,
  Source,
  Term,
} from '../engine/ruleset.ts';
import { leavesOf } from '../engine/ruleset.ts';
import { Situation } from '../engine/situation.ts';
import { type AmountTable, answersOf, limitTable, type Rows } from './limits.ts';
import { ownDoubt } from './sources.ts';

/** What can stand at a placeholder of a sentence. */
export type Value =
  | string
  | { cents: number }
  | { phone: string }
  | { months: number }
  | { dayOfYear: string }
  | { term: Term };

export interface Line {
  id: string;
  /** Keys of the sentence, the scheme's own one first. */
  keys: [string, string];
  values: Record<string, Value>;
  /** A person decides about this. */
  judged: boolean;
  /** The own source of this condition where nobody could confirm it. */
  doubtful: Source | null;
}

/** A line, or lines of which one is enough. */
export type Lines = Line | { oneOf: Lines[] };

/** A limit that differs per household, as a table. */
export interface LimitOfScheme {
  id: string;
  fact: FactId;
  comparison: Comparison;
  limit: Limit;
  /** One table, or where the rule leaves room between two limits, the lower and the upper one. */
  tables: AmountTable[];
}

/**
 * What a scheme asks for, one line per condition, in the order of the rule. An exception that is never a reason has no line of its own:
 * the sentence of what it is beside says for whom that is. A group of which one line is left is that line.
 */
export function linesOf(scheme: Scheme, rules: Ruleset, on: Day): Lines[] {
  return toLines(scheme.condition);

  function toLines(condition: Condition): Lines[] {
    if (!('parts' in condition)) return hasLine(condition) ? [lineOf(condition, scheme, rules, on)] : [];
    const lines = condition.parts.flatMap(toLines);
    return condition.type === 'een-van' && lines.length > 1 ? [{ oneOf: lines }] : lines;
  }
}

const hasLine = ({ quiet }: Leaf): boolean => quiet !== 'always';

/** Every line, those of which one is enough included. */
export function flat(lines: readonly Lines[]): Line[] {
  return lines.flatMap((line) => ('oneOf' in line ? flat(line.oneOf) : line));
}

function lineOf(leaf: Leaf, scheme: Scheme, rules: Ruleset, on: Day): Line {
  return {
    id: leaf.id,
    keys: sentenceKeys(scheme.id, leaf),
    values: valuesOf(leaf, rules, on),
    judged: leaf.type === 'oordeel',
    doubtful: ownDoubt(leaf, scheme, rules),
  };
}

/** A sentence says how it compares, so that a rule that compares otherwise asks for another sentence. */
export function sentenceKeys(scheme: string, leaf: Leaf): [string, string] {
  const between = leaf.type === 'grens' && leaf.limit.kind === 'tussen' ? '-tussen' : '';
  const how = leaf.type === 'grens' ? `.${leaf.comparison}${between}` : '';
  return [`regel.${scheme}.${leaf.id}${how}`, `regel.${leaf.id}${how}`];
}

/** Every sentence that the conditions of these rules need, the scheme's own key first. */
export function neededSentences(rules: Ruleset): [string, string][] {
  return rules.schemes.flatMap(({ id, condition }) =>
    leavesOf(condition)
      .filter(hasLine)
      .map((leaf) => sentenceKeys(id, leaf)),
  );
}

function valuesOf(leaf: Leaf, rules: Ruleset, on: Day): Record<string, Value> {
  if (leaf.type === 'kind') return { van: String(leaf.from), tot: String(leaf.until) };
  if (leaf.type !== 'grens') return {};
  if (leaf.limit.kind === 'vast')
    return { grens: isMoney(leaf.fact, rules) ? { cents: leaf.limit.value } : String(leaf.limit.value) };
  const table = limitTable(leaf.limit, rules, on);
  const range = table.rows[0]?.range;
  if (table.per !== 'geen' || !range) return {};
  return { grens: isMoney(leaf.fact, rules) ? { cents: range.min } : { months: range.min } };
}

const isMoney = (fact: FactId, rules: Ruleset): boolean =>
  rules.facts.find(({ id }) => id === fact)?.type === 'bedrag';

/** Whether people of the age of this row can get the scheme at all: a pensioner's limit is no news on a page for people below AOW age. */
function isOfAge(per: Rows, row: string, scheme: Scheme, rules: Ruleset, on: Day): boolean {
  if (per !== 'leefvorm') return true;
  const { conditions } = judge(scheme, new Situation(rules, answersOf(row as Leefvorm), on));
  return !conditions.some(({ fact, truth, decides }) => decides && truth === 'nee' && isAge(fact));
}

const isAge = (fact: FactId | null): boolean => fact === 'leeftijd' || fact === 'leeftijd-partner';

/** The limits of a scheme that differ per household. */
export function limitsOf(scheme: Scheme, rules: Ruleset, on: Day): LimitOfScheme[] {
  return leavesOf(scheme.condition).flatMap((leaf) => {
    if (leaf.type !== 'grens') return [];
    const whole = limitTable(leaf.limit, rules, on);
    if (whole.per === 'geen') return [];
    const parts = directLimits(leaf.limit);
    const tables = parts
      .map((part) => limitTable(part, rules, on, whole.per))
      .map((table) => ({
        ...table,
        rows: table.rows.filter(({ row }) => isOfAge(whole.per, row, scheme, rules, on)),
      }));
    return [{ id: leaf.id, fact: leaf.fact, comparison: leaf.comparison, limit: leaf.limit, tables }];
  });
}
