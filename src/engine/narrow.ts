import type { Range } from './answers.ts';
import { isInMonths } from './evaluate.ts';
import { hasAow } from './leefvorm.ts';
import { boundOf } from './limit.ts';
import type { Condition, FactId, Leaf } from './ruleset.ts';
import { type Assumptions, leefvormFact, type Situation } from './situation.ts';

const householdFacts: readonly FactId[] = [
  'leeftijd',
  'leeftijd-partner',
  'partner',
  'kinderen',
  'medebewoners',
];

/**
 * What a scheme's own conditions demand of the household. A scheme for people from 21 to AOW age need not be compared with the norm
 * of a pensioner while the age is unknown: where the demand does not hold, the verdict is settled by it. Without this a scheme
 * would be called open although no answer could open it.
 */
export function demandsOf(condition: Condition, situation: Situation): Assumptions {
  const demands = new Map<FactId, Range | readonly string[]>();
  narrowToAow(demands, condition, situation);
  for (const leaf of householdLeaves(condition)) {
    if (leaf.type === 'kind')
      narrowRange(demands, 'kinderen', { min: 1, max: Number.MAX_SAFE_INTEGER }, situation);
    else if (leaf.type === 'grens') narrowLimit(demands, leaf, situation);
    else narrowOptions(demands, leaf, situation);
  }
  return demands;
}

/** Of a rule for households in which somebody has AOW age, the visitor or a partner, the household that it demands. */
function narrowToAow(
  demands: Map<FactId, Range | readonly string[]>,
  condition: Condition,
  situation: Situation,
): void {
  const leaves = aowLeaves(condition, situation);
  if (leaves.length === 0) return;
  const ages = leaves.filter(({ fact }) => situation.exists(fact));
  const [only] = ages;
  if (ages.length === 1 && only) narrowLimit(demands, only, situation);
  if (ages.length < 2) return;
  const { leefvormen, minor } = situation.households();
  const withAow = leefvormen.filter(hasAow);
  if (0 < withAow.length && (minor || withAow.length < leefvormen.length)) demands.set(leefvormFact, withAow);
}

type LimitLeaf = Extract<Leaf, { type: 'grens' }>;

const foundAow = new WeakMap<Condition, LimitLeaf[]>();

/** The ages of which one must be AOW age; none where the rule does not demand that of one of several. */
function aowLeaves(condition: Condition, situation: Situation): LimitLeaf[] {
  let leaves = foundAow.get(condition);
  if (!leaves) {
    leaves = findAowLeaves(condition, situation);
    foundAow.set(condition, leaves);
  }
  return leaves;
}

function findAowLeaves(condition: Condition, situation: Situation): LimitLeaf[] {
  if (!('parts' in condition)) return [];
  if (condition.type === 'alle') return condition.parts.flatMap((part) => findAowLeaves(part, situation));
  const ages = condition.parts.filter((part): part is LimitLeaf => isAowLeaf(part, situation));
  return ages.length === condition.parts.length ? ages : [];
}

const isAowLeaf = (part: Condition, situation: Situation): boolean =>
  'id' in part &&
  part.type === 'grens' &&
  part.comparison === 'minstens' &&
  isInMonths(part.limit, situation);

type HouseholdLeaf = Exclude<Leaf, { type: 'oordeel' }>;
const found = new WeakMap<Condition, HouseholdLeaf[]>();

/** The conditions about the household that must hold, whatever else does. */
function householdLeaves(condition: Condition): HouseholdLeaf[] {
  let leaves = found.get(condition);
  if (!leaves) {
    leaves = compulsoryLeaves(condition).filter(
      (leaf) => leaf.type !== 'oordeel' && (leaf.type === 'kind' || householdFacts.includes(leaf.fact)),
    ) as HouseholdLeaf[];
    found.set(condition, leaves);
  }
  return leaves;
}

function compulsoryLeaves(condition: Condition): Leaf[] {
  if (!('parts' in condition)) return [condition];
  return condition.type === 'alle' ? condition.parts.flatMap(compulsoryLeaves) : [];
}

function narrowOptions(
  demands: Map<FactId, Range | readonly string[]>,
  leaf: Extract<Leaf, { type: 'is' | 'is-niet' }>,
  situation: Situation,
): void {
  const possible = situation.options(leaf.fact);
  const options = possible.filter((option) => leaf.options.includes(option) === (leaf.type === 'is'));
  if (0 < options.length && options.length < possible.length) demands.set(leaf.fact, options);
}

function narrowLimit(
  demands: Map<FactId, Range | readonly string[]>,
  leaf: LimitLeaf,
  situation: Situation,
): void {
  const limit = boundOf(leaf.limit, situation).range;
  if (limit === null) return;
  const unit = isInMonths(leaf.limit, situation) ? 12 : 1;
  const low = { hoogstens: 0, onder: 0, minstens: limit.min, boven: limit.min + 1 }[leaf.comparison];
  const endless = Number.MAX_SAFE_INTEGER;
  const high = { hoogstens: limit.max, onder: limit.max - 1, minstens: endless, boven: endless }[
    leaf.comparison
  ];
  narrowRange(
    demands,
    leaf.fact,
    { min: Math.ceil((low - unit + 1) / unit), max: Math.floor(high / unit) },
    situation,
  );
}

function narrowRange(
  demands: Map<FactId, Range | readonly string[]>,
  fact: FactId,
  demand: Range,
  situation: Situation,
): void {
  const now = (demands.get(fact) as Range | undefined) ?? situation.range(fact);
  const both = { min: Math.max(now.min, demand.min), max: Math.min(now.max, demand.max) };
  const narrows = both.min !== now.min || both.max !== now.max;
  if (narrows && both.min <= both.max) demands.set(fact, both);
}
