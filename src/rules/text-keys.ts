/** The texts that the rules need in every language, as the keys of content/<language>/teksten.json. */

import { opvangsoorten } from '../engine/answers.ts';
import { isIncomeFact } from '../engine/huishoudinkomen.ts';
import { toeslagpartnerFact, toeslagpartnerFacts } from '../engine/laws/toeslagpartner.ts';
import { dependencies } from '../engine/limit.ts';
import { factsOfAmount } from '../engine/payment.ts';
import {
  type Amount,
  type Fact,
  type FactId,
  isTickable,
  type Leaf,
  leavesOf,
  type Ruleset,
  type Scheme,
} from '../engine/ruleset.ts';
import type { SchemePage } from './scheme-page.ts';

/**
 * A needed key. Where it has a `variant`, a scheme may say it in its own words under that key, and the text under `key` may then
 * be absent if no other scheme needs it.
 */
export interface NeededText {
  key: string;
  variant?: string;
}

/**
 * Every text the rules need. A text that may be said in a scheme's own words comes once per scheme.
 * @param pages every scheme, also those without a check
 */
export function neededTexts(rules: Ruleset, pages: readonly SchemePage[]): NeededText[] {
  const { schemes } = rules;
  const facts = rules.facts.filter(({ id }) => neededFacts(rules).includes(id));
  const fixed = [
    ...pages.flatMap(({ id }) => [`regeling.${id}.naam`, `regeling.${id}.kort`]),
    ...pages.flatMap(({ themes }) => themes.map((theme) => `thema.${theme}`)),
    ...pages.flatMap(({ events }) => events.map((event) => `gebeurtenis.${event}`)),
    ...pages.map(({ grantedBy }) => `van-wie.${grantedBy}`),
    ...pages.map(({ sort }) => `soort.${sort}`),
    ...pages.flatMap(({ unchecked }) => (unchecked === null ? [] : [`niet-gecheckt.${unchecked}`])),
    ...pages.flatMap(({ documents }) => documents.map((document) => `papier.${document}`)),
    ...pages.flatMap(({ doesNotCount }) => doesNotCount.map((name) => `feit.${name}`)),
    ...pages.flatMap(({ costs }) =>
      [...costs.counted, ...costs.loan, ...costs.excluded].map((cost) => `kosten.${cost}`),
    ),
    ...facts.flatMap((fact) => [`feit.${fact.id}`, ...questionTexts(fact)]),
    ...facts.flatMap((fact) => optionsOf(fact).map((option) => `optie.${fact.id}.${option}`)),
    ...rules.facts.flatMap(({ id }) => [notesOn(id).say, notesOn(id).paper]),
  ];
  const ofConditions = schemes.flatMap(({ id, condition }) =>
    leavesOf(condition).flatMap((leaf) =>
      endsOf(leaf).map((word) => ({
        key: `voorwaarde.${leaf.id}.${word}`,
        variant: `voorwaarde.${id}.${leaf.id}.${word}`,
      })),
    ),
  );
  const ofPages = pages.flatMap(({ id, sort, moments, cautions }) => [
    { key: `terug.${sort}`, variant: `terug.${id}` },
    ...moments.map((moment) => ({ key: `wanneer.${moment.id}`, variant: `wanneer.${id}.${moment.id}` })),
    ...cautions.map((caution) => ({ key: `let-op.${caution.id}`, variant: `let-op.${id}.${caution.id}` })),
  ]);
  return [...[...new Set(fixed)].map((key) => ({ key })), ...ofConditions, ...ofPages];
}

/** How a condition can end that has a sentence of its own; what is no reason to name needs none. */
function endsOf(leaf: Leaf): string[] {
  if (leaf.quiet === 'always') return [];
  if (leaf.type === 'oordeel') return ['oordeel'];
  const isJudged = leaf.type === 'kind' && (leaf.sureUntil !== undefined || leaf.coParents === false);
  return [...(leaf.quiet === 'held' ? [] : ['ja']), 'nee', ...(isJudged ? ['oordeel'] : [])];
}

/** The notes for a volunteer who asks for a fact: how to say it, where it stands on paper, and what to watch, which may be absent. */
export function notesOn(fact: FactId): { say: string; paper: string; watch: string } {
  return {
    say: `hulpverlener.${fact}.zeg`,
    paper: `hulpverlener.${fact}.papier`,
    watch: `hulpverlener.${fact}.let-op`,
  };
}

/** A fact has a page of its own, a tick on a page with others, or a place on the page of the household. */
function questionTexts(fact: Fact): string[] {
  const { id, page } = fact;
  if (page === undefined) return ['titel', 'uitleg', 'waar'].map((part) => `vraag.${id}.${part}`);
  const ofPage = [`vraag.${page}.titel`, `vraag.${page}.uitleg`];
  return isTickable(fact) ? [...ofPage, `kruis.${id}`, `vraag.${id}.uitleg`, `vraag.${id}.waar`] : ofPage;
}

function optionsOf(fact: Fact): readonly string[] {
  if (fact.type === 'opvang') return opvangsoorten;
  return fact.type === 'keuze' || fact.type === 'lijst' ? fact.options : [];
}

/** The keys of `neededTexts`, each once, without the variants. */
export function neededTextKeys(rules: Ruleset, pages: readonly SchemePage[]): string[] {
  return [...new Set(neededTexts(rules, pages).map(({ key }) => key))].toSorted();
}

/** The facts that some rule can ask for, in the order of rules/feiten.yaml. */
export function neededFacts(rules: Ruleset): FactId[] {
  const needed = new Set(rules.schemes.flatMap((scheme) => factsOf(scheme, rules)));
  for (const fact of rules.facts) if (needed.has(fact.id) && fact.onlyIf) needed.add(fact.onlyIf.fact);
  if ([...needed].some(isIncomeFact)) needed.add('inkomsten');
  return rules.facts.map(({ id }) => id).filter((id) => needed.has(id));
}

function factsOf({ condition, amount }: Scheme, { norms }: Ruleset): FactId[] {
  const facts = leavesOf(condition).flatMap((leaf) => {
    if (leaf.type === 'oordeel') return [];
    if (leaf.type === 'kind') return ['kinderen'];
    if (leaf.fact === toeslagpartnerFact) return toeslagpartnerFacts;
    return leaf.type === 'grens' ? [leaf.fact, ...dependencies(leaf.limit, norms)] : [leaf.fact];
  });
  return amount === null ? facts : [...facts, ...factsOfAmount(amount), ...householdOf(amount, norms)];
}

/** The facts on which the table of an amount depends. */
function householdOf(amount: Amount, norms: Ruleset['norms']): readonly FactId[] {
  if (amount.kind === 'formule') return [];
  const shared = amount.kind === 'aanvulling' && amount.shared;
  return dependencies({ kind: 'norm', norm: amount.norm, percent: 100, holidayPay: null, shared }, norms);
}
