/** The texts that the rules need in every language, as the keys of content/<language>/teksten.json. */
import { dependencies } from '../engine/limit.ts';
import { leavesOf } from '../engine/offers.ts';
import type { Amount, FactId, Ruleset, Scheme } from '../engine/ruleset.ts';

/**
 * A needed key. Where it has a `variant`, a scheme may say it in its own words under that key, and the text under `key` may then
 * be absent if no other scheme needs it.
 */
export interface NeededText {
  key: string;
  variant?: string;
}

/** Every text the rules need. A text that may be said in a scheme's own words comes once per scheme. */
export function neededTexts(rules: Ruleset): NeededText[] {
  const { schemes } = rules;
  const facts = rules.facts.filter(({ id }) => neededFacts(rules).includes(id));
  const fixed = [
    ...schemes.flatMap(({ id }) => [`regeling.${id}.naam`, `regeling.${id}.kort`]),
    ...schemes.flatMap(({ themes }) => themes.map((theme) => `thema.${theme}`)),
    ...schemes.map(({ grantedBy }) => `van-wie.${grantedBy}`),
    ...schemes.map(({ sort }) => `soort.${sort}`),
    ...schemes.flatMap(({ documents }) => documents.map((document) => `papier.${document}`)),
    ...facts.flatMap(({ id }) => [
      `feit.${id}`,
      ...['titel', 'uitleg', 'waar'].map((part) => `vraag.${id}.${part}`),
    ]),
    ...schemes.flatMap(({ doesNotCount }) => doesNotCount.map((fact) => `feit.${fact}`)),
    ...facts.flatMap((fact) =>
      fact.type === 'keuze' ? fact.options.map((option) => `optie.${fact.id}.${option}`) : [],
    ),
  ];
  const ofConditions = schemes.flatMap(({ id, condition }) =>
    leavesOf(condition).flatMap((leaf) =>
      (leaf.type === 'oordeel' ? ['oordeel'] : ['ja', 'nee']).map((word) => ({
        key: `voorwaarde.${leaf.id}.${word}`,
        variant: `voorwaarde.${id}.${leaf.id}.${word}`,
      })),
    ),
  );
  return [...[...new Set(fixed)].map((key) => ({ key })), ...ofConditions];
}

/** The keys of `neededTexts`, each once, without the variants. */
export function neededTextKeys(rules: Ruleset): string[] {
  return [...new Set(neededTexts(rules).map(({ key }) => key))].toSorted();
}

/** The facts that some rule can ask for, in the order of rules/feiten.yaml. */
export function neededFacts(rules: Ruleset): FactId[] {
  const needed = new Set(rules.schemes.flatMap((scheme) => factsOf(scheme, rules)));
  for (const fact of rules.facts) if (needed.has(fact.id) && fact.onlyIf) needed.add(fact.onlyIf.fact);
  return rules.facts.map(({ id }) => id).filter((id) => needed.has(id));
}

function factsOf({ condition, amount }: Scheme, { norms }: Ruleset): FactId[] {
  const facts = leavesOf(condition).flatMap((leaf) => {
    if (leaf.type === 'oordeel') return [];
    if (leaf.type === 'kind') return ['kinderen'];
    return leaf.type === 'grens' ? [leaf.fact, ...dependencies(leaf.limit, norms)] : [leaf.fact];
  });
  return amount === null ? facts : [...facts, ...factsOfAmount(amount, norms)];
}

function factsOfAmount(amount: Amount, norms: Ruleset['norms']): FactId[] {
  if (amount.kind === 'formule') return ['partner', 'toetsingsinkomen'];
  const { norm } = amount;
  const shared = amount.kind === 'aanvulling' && amount.shared;
  const facts = dependencies({ kind: 'norm', norm, percent: 100, holidayPay: null, shared }, norms);
  return amount.kind === 'aanvulling' ? [...facts, amount.minus] : [...facts];
}
