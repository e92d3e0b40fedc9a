import { exactly, type Range } from './answers.ts';
import { toeslaghuishoudens, toeslagpartnerFact, toeslagpartnerFacts } from './laws/toeslagpartner.ts';
import { type Bound, boundOf, dependencies, directLimits, factsBehind } from './limit.ts';
import type { Reason, Trace, Truth } from './outcome.ts';
import type { AgeFact, Comparison, Condition, FactId, Leaf, Limit, Ruleset } from './ruleset.ts';
import { factOf, reachedFacts, type Situation } from './situation.ts';
import { combine, decisive } from './truth.ts';

/** A condition with what became of it: the same tree as the rule. */
export type Evaluated =
  | { truth: Truth; type: 'alle' | 'een-van'; parts: Evaluated[] }
  | { truth: Truth; trace: Trace; isQuiet: boolean };

/**
 * Compares a condition with what is known.
 * @param narrowed the same situation, in which limits are read: it may assume of the household what the rule's other conditions
 * demand, because where those do not hold the verdict is settled by them
 */
export function evaluate(condition: Condition, situation: Situation, narrowed: Situation): Evaluated {
  if (!('parts' in condition)) {
    const trace = evaluateLeaf(condition, situation, narrowed);
    return { truth: trace.truth, trace, isQuiet: isQuiet(condition, trace, situation) };
  }
  const parts: Evaluated[] = [];
  const truths: Truth[] = [];
  for (const part of condition.parts) {
    const evaluated = evaluate(part, situation, narrowed);
    parts.push(evaluated);
    truths.push(evaluated.truth);
  }
  return { truth: combine(condition.type, truths), type: condition.type, parts };
}

/** What is true of a condition, without the reasons: once a part decides, what is beside it is not worked out. */
export function truthIn(condition: Condition, situation: Situation, narrowed: Situation): Truth {
  if (!('parts' in condition)) return truthOfLeaf(condition, situation, narrowed);
  const decides = decisive(condition.type);
  const truths: Truth[] = [];
  for (const part of condition.parts) {
    const truth = truthIn(part, situation, narrowed);
    if (truth === decides) return truth;
    truths.push(truth);
  }
  return combine(condition.type, truths);
}

function truthOfLeaf(leaf: Leaf, situation: Situation, narrowed: Situation): Truth {
  switch (leaf.type) {
    case 'oordeel':
      return 'onbekend';
    case 'kind':
      return isThereChild(leaf, situation);
    case 'grens':
      return comparedIn(leaf, situation, narrowed).truth;
    default:
      return truthAmong(leaf, possibleOptions(leaf, situation));
  }
}

/**
 * The facts of which an answer can still settle a condition. Where something in it can never be known, because an amount is missing
 * or the visitor does not know, the condition cannot hold any more; then only what can make it fail is worth a question.
 */
export function worthAsking(evaluated: Evaluated, mayHold = canBecome('ja', evaluated)): FactId[] {
  if ('trace' in evaluated) return evaluated.trace.missing;
  const { parts } = evaluated;
  if (mayHold) return parts.flatMap((part) => (part.truth === 'onbekend' ? worthAsking(part) : []));
  if (!canBecome('nee', evaluated)) return [];
  return parts.flatMap((part) => (canBecome('nee', part) ? worthAsking(part, false) : []));
}

/** A judgement counts as holding: where nothing else fails, the verdict is that a person decides. */
function canBecome(truth: 'ja' | 'nee', evaluated: Evaluated): boolean {
  if (evaluated.truth !== 'onbekend') return evaluated.truth === truth;
  if ('trace' in evaluated) {
    const { missing, reason } = evaluated.trace;
    return missing.length > 0 || (reason === 'oordeel' && truth === 'ja');
  }
  const oneIsEnough = (evaluated.type === 'alle') === (truth === 'nee');
  return oneIsEnough
    ? evaluated.parts.some((part) => canBecome(truth, part))
    : evaluated.parts.every((part) => canBecome(truth, part));
}

/**
 * Marks the conditions that decided and gives all of them in the order of the rule. Under a group only the parts that agree with
 * its truth decided it, so that "too much income" is one reason and not five.
 */
export function traces(evaluated: Evaluated, decides = true, all: Trace[] = []): Trace[] {
  if ('trace' in evaluated) {
    evaluated.trace.decides = decides && !evaluated.isQuiet;
    all.push(evaluated.trace);
  } else for (const part of evaluated.parts) traces(part, decides && part.truth === evaluated.truth, all);
  return all;
}

function evaluateLeaf(leaf: Leaf, situation: Situation, narrowed: Situation): Trace {
  switch (leaf.type) {
    case 'oordeel':
      return traceOf(leaf.id, null, leaf.source, 'onbekend', 'oordeel', []);
    case 'kind':
      return evaluateChild(leaf, situation);
    case 'grens':
      return evaluateLimit(leaf, situation, narrowed);
    default:
      return evaluateChoice(leaf, situation);
  }
}

function traceOf(
  id: string,
  fact: FactId | null,
  source: number,
  truth: Truth,
  reason: Reason | null,
  missing: FactId[],
): Trace {
  return {
    id,
    truth,
    reason: truth === 'onbekend' ? reason : null,
    decides: false,
    fact,
    limit: null,
    outOfReach: false,
    comparison: null,
    validFrom: null,
    validUntil: null,
    expired: false,
    ruleSource: source,
    amountSource: source,
    missing: truth === 'onbekend' ? missing : [],
  };
}

type Choice = Extract<Leaf, { type: 'is' | 'is-niet' }>;

function evaluateChoice(leaf: Choice, situation: Situation): Trace {
  const truth = truthAmong(leaf, possibleOptions(leaf, situation));
  if (leaf.fact === toeslagpartnerFact) {
    const missing = ['leeftijd', ...toeslagpartnerFacts].flatMap((fact) => situation.toAsk(fact));
    const reason = missing.length > 0 ? 'niet-gevraagd' : 'weet-niet';
    return traceOf(leaf.id, null, leaf.source, truth, reason, missing);
  }
  const unknown = unknownBecauseOf(leaf.fact, situation);
  return traceOf(leaf.id, leaf.fact, leaf.source, truth, unknown?.reason ?? null, unknown?.missing ?? []);
}

/** Who the toeslagpartner is follows from the household; no visitor is asked for it. */
function possibleOptions(leaf: Choice, situation: Situation): readonly string[] {
  if (leaf.fact === toeslagpartnerFact)
    return toeslaghuishoudens(situation).map(({ toeslagpartner }) => toeslagpartner);
  if (leaf.unasked !== undefined && situation.state(leaf.fact) === 'niet-gevraagd') return [leaf.unasked];
  return isNothing(leaf, situation) ? [] : situation.options(leaf.fact);
}

/** What is true of a choice over the options that are still possible; without any it is none of those that are named. */
function truthAmong({ type, options }: Choice, possible: readonly string[]): Truth {
  const matching = possible.filter((option) => options.includes(option)).length;
  if (matching === 0) return type === 'is' ? 'nee' : 'ja';
  if (matching < possible.length) return 'onbekend';
  return type === 'is' ? 'ja' : 'nee';
}

function evaluateChild(leaf: Extract<Leaf, { type: 'kind' }>, situation: Situation): Trace {
  const unknown = unknownBecauseOf('kinderen', situation);
  const truth = isThereChild(leaf, situation);
  const isJudged = truth === 'onbekend' && situation.children() !== null;
  const trace = traceOf(
    leaf.id,
    'kinderen',
    leaf.source,
    truth,
    isJudged ? 'oordeel' : (unknown?.reason ?? 'rond-de-grens'),
    unknown?.missing ?? [],
  );
  trace.limit = { min: leaf.from, max: leaf.until };
  return trace;
}

/** Where the ages are not known, the number of children alone can tell: without any, or where every age will do. */
function isThereChild(
  { from, until, sureUntil = until, foster, coParents }: Extract<Leaf, { type: 'kind' }>,
  situation: Situation,
): Truth {
  const children = situation.children();
  if (children !== null) {
    const possible = children.filter(
      ({ leeftijd, pleegkind }) =>
        from <= leeftijd && leeftijd <= until && (foster !== false || pleegkind !== 'ja'),
    );
    const isSure = possible.some(
      ({ leeftijd, woont }) => leeftijd <= sureUntil && (coParents !== false || woont !== 'co-ouder'),
    );
    if (isSure) return 'ja';
    return possible.length > 0 ? 'onbekend' : 'nee';
  }
  const { min, max } = situation.range('kinderen');
  if (max === 0) return 'nee';
  const fact = factOf(situation.rules, 'kinderen');
  const isAnyAge = fact?.type === 'leeftijden' && from <= fact.min && fact.max <= sureUntil;
  return isAnyAge && min > 0 ? 'ja' : 'onbekend';
}

/** Why an unanswered fact is unknown and what to ask; null where it was answered. */
function unknownBecauseOf(fact: FactId, situation: Situation): { reason: Reason; missing: FactId[] } | null {
  if (situation.state(fact) === 'gegeven') return null;
  const missing = situation.toAsk(fact);
  return { reason: missing.length > 0 ? 'niet-gevraagd' : 'weet-niet', missing };
}

/** Why whole years do not tell whether AOW age was reached; null where they do. */
function unknownBirthday(
  leaf: Extract<Leaf, { type: 'grens' }>,
  situation: Situation,
): { reason: Reason; missing: FactId[] } | null {
  if (!isInMonths(leaf.limit, situation)) return null;
  const reached = reachedFacts[leaf.fact as AgeFact];
  const missing = situation.toAsk(reached);
  if (missing.length > 0) return { reason: 'niet-gevraagd', missing };
  return situation.state(reached) === 'weet-niet' ? { reason: 'weet-niet', missing } : null;
}

/** A number beside its limit, and what is true of that; `unsettled` where it is first to be asked whether there is such a number. */
function comparedIn(leaf: Extract<Leaf, { type: 'grens' }>, situation: Situation, narrowed: Situation) {
  const inMonths = isInMonths(leaf.limit, situation);
  const value = inMonths ? situation.months(leaf.fact as AgeFact) : situation.range(leaf.fact);
  const bound = boundOf(leaf.limit, narrowed);
  const unsettled = premiseToSettle(leaf, situation);
  return {
    inMonths,
    value,
    bound,
    unsettled,
    truth: truthOf(leaf, value, bound, situation, unsettled !== null),
  };
}

function evaluateLimit(
  leaf: Extract<Leaf, { type: 'grens' }>,
  situation: Situation,
  narrowed: Situation,
): Trace {
  const { inMonths, value, bound, unsettled, truth } = comparedIn(leaf, situation, narrowed);
  const unknown =
    truth === 'onbekend' ? (unsettled ?? whyUndecided(leaf, value, bound, situation, narrowed)) : null;
  const trace = traceOf(
    leaf.id,
    leaf.fact,
    leaf.source,
    truth,
    unknown?.reason ?? null,
    unknown?.missing ?? [],
  );
  trace.outOfReach = bound.range !== null && bound.range.max < 0;
  trace.limit = bound.range && !trace.outOfReach ? shown(bound.range, inMonths) : null;
  trace.comparison = leaf.comparison;
  trace.validFrom = bound.validFrom;
  trace.validUntil = bound.validUntil;
  trace.expired = bound.expired;
  trace.amountSource = bound.source ?? leaf.source;
  return trace;
}

const dependents = new WeakMap<Ruleset, Set<FactId>>();

/** Whether a fact exists only beside another answer, which few do. */
function hasPremise(rules: Ruleset, fact: FactId): boolean {
  let facts = dependents.get(rules);
  if (!facts) {
    facts = new Set(rules.facts.flatMap(({ id, onlyIf }) => (onlyIf ? [id] : [])));
    dependents.set(rules, facts);
  }
  return facts.has(fact);
}

function truthOf(
  leaf: Extract<Leaf, { type: 'grens' }>,
  value: Range,
  { range }: Bound,
  situation: Situation,
  mayBeNothing: boolean,
): Truth {
  const without = withoutValue[leaf.comparison];
  if (isNothing(leaf, situation)) return without;
  const truth = range === null ? 'onbekend' : compare(value, leaf.comparison, range);
  return mayBeNothing && truth !== without ? 'onbekend' : truth;
}

/** Of something of a partner of whom it is not sure that there is one: what has to be asked first; null where it is sure. */
function premiseToSettle(
  { fact }: { fact: FactId },
  situation: Situation,
): { reason: Reason; missing: FactId[] } | null {
  if (!hasPremise(situation.rules, fact)) return null;
  const premise = factOf(situation.rules, fact)?.onlyIf;
  if (premise?.fact !== 'partner' || situation.state(fact) !== 'gegeven') return null;
  return situation.options(premise.fact).length === 1 ? null : unknownBecauseOf(premise.fact, situation);
}

/** Whether what became of a condition is no reason to name to anybody. */
function isQuiet(leaf: Leaf, { truth }: Trace, situation: Situation): boolean {
  if (truth === 'onbekend') return false;
  if (leaf.quiet === 'always' || (leaf.quiet === 'held' && truth === 'ja')) return true;
  return 'fact' in leaf && isNothing(leaf, situation);
}

/** What holds of a number that there is not, such as the age of a partner of who has none: it is not high, so it is low enough. */
const withoutValue = { hoogstens: 'ja', onder: 'ja', minstens: 'nee', boven: 'nee' } as const;

/** Whether what a condition compares does not exist; an age that was given of a partner that there is not is none either. */
function isNothing({ type, fact }: { type: Leaf['type']; fact: FactId }, situation: Situation): boolean {
  if (!hasPremise(situation.rules, fact) || situation.exists(fact)) return false;
  return type === 'grens' || situation.state(fact) !== 'gegeven';
}

/** Whether a limit is an age in months, with which an age in whole years is compared. */
export function isInMonths(limit: Limit, situation: Situation): boolean {
  return limit.kind === 'norm' && situation.rules.norms[limit.norm]?.unit === 'maanden';
}

/** Whether the limit would be narrower if the visitor knew an answer that was asked. */
function dependsOnUnsure(limit: Limit, bound: Bound, situation: Situation): boolean {
  const unsure = dependencies(limit, situation.rules.norms).filter(
    (fact) => situation.state(fact) === 'weet-niet',
  );
  return bound.isSettled ? unsure.includes('medebewoners') : unsure.length > 0;
}

/** A limit as others read it: ages in years, and from 0 where with some answers nothing is low enough. */
const shown = ({ min, max }: Range, inMonths: boolean): Range =>
  inMonths ? { min: Math.floor(min / 12), max: Math.ceil(max / 12) } : { min: Math.max(0, min), max };

/** Compares every value that is possible with every limit that is possible. `hoogstens` and `minstens` include the limit. */
export function compare(value: Range, comparison: Comparison, limit: Range): Truth {
  switch (comparison) {
    case 'hoogstens':
      return value.max <= limit.min ? 'ja' : value.min > limit.max ? 'nee' : 'onbekend';
    case 'onder':
      return value.max < limit.min ? 'ja' : value.min >= limit.max ? 'nee' : 'onbekend';
    case 'minstens':
      return value.min >= limit.max ? 'ja' : value.max < limit.min ? 'nee' : 'onbekend';
    case 'boven':
      return value.min > limit.max ? 'ja' : value.max <= limit.min ? 'nee' : 'onbekend';
  }
}

/** Whether the exact figure would settle what an estimate leaves open: not where what others have is not known well enough. */
function couldSettle(
  { fact, comparison }: Extract<Leaf, { type: 'grens' }>,
  { min, max }: Range,
  { range }: Bound,
  situation: Situation,
): boolean {
  if (range === null || situation.known(fact) === null) return true;
  return [min, max].some((end) => compare(exactly(end), comparison, range) !== 'onbekend');
}

function whyUndecided(
  leaf: Extract<Leaf, { type: 'grens' }>,
  value: Range,
  bound: Bound,
  situation: Situation,
  narrowed: Situation,
): { reason: Reason; missing: FactId[] } {
  const own = unknownBecauseOf(leaf.fact, situation) ?? unknownBirthday(leaf, situation);
  if (own?.reason === 'weet-niet') return own;
  // Between the two limits of every household that is possible, no answer about the household can settle it.
  const isJudged = bound.judged && value.min > bound.judged.min && value.max <= bound.judged.max;
  if (!own && isJudged) return { reason: 'oordeel', missing: [] };

  const settlesSomewhere = bound.cells.some((cell) =>
    [cell?.min, cell?.max].some(
      (end) => end === undefined || compare(value, leaf.comparison, exactly(end)) !== 'onbekend',
    ),
  );
  const behind = own || settlesSomewhere ? factsBehind(leaf.limit, narrowed) : [];
  const amountMissing = bound.range === null && behind.length === 0;
  if (amountMissing) return { reason: 'bedrag-ontbreekt', missing: [] };
  if (own && behind.length === 0 && !couldSettle(leaf, value, bound, situation))
    return { reason: 'weet-niet', missing: [] };
  if (own) return { reason: 'niet-gevraagd', missing: [...behind, ...own.missing] };
  if (behind.length > 0) return { reason: 'niet-gevraagd', missing: behind };

  const range = bound.range;
  if (range === null) return { reason: 'bedrag-ontbreekt', missing: [] };
  if (dependsOnUnsure(leaf.limit, bound, narrowed)) return { reason: 'weet-niet', missing: [] };
  const insideMargin = value.min >= range.min && value.max <= range.max;
  if (bound.expired && bound.isSettled && insideMargin) return { reason: 'bedrag-ontbreekt', missing: [] };
  // How much of a tax is remitted is weighed for every income in the range.
  const isWeighed = directLimits(leaf.limit).some(({ kind }) => kind === 'betalingscapaciteit');
  return { reason: isWeighed ? 'oordeel' : 'rond-de-grens', missing: [] };
}
