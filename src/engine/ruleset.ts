/**
 * The compiled rules: the only thing the engine knows about any scheme. The build makes them from `rules/` and gives the browser
 * this plain JSON. Money is integer cents; a percentage in a table is integer thousandths of a percent (1.912% is 1912);
 * a factor of a formula is integer millionths of a millionth (0.0024 is 2400000000); an age in a table is whole months. A day is an
 * ISO string "YYYY-MM-DD", so that days compare as text.
 */
export interface Ruleset {
  facts: Fact[];
  norms: Record<string, Norm>;
  schemes: Scheme[];
  sources: Source[];
}

/** Ids of facts are those of rules/feiten.yaml. */
export type FactId = string;
/** A fact that is an age in whole years, of which the months can matter. */
export type AgeFact = 'leeftijd' | 'leeftijd-partner';
/** A page on which several facts are asked at once. */
export type PageId = string;
export type Day = string;
/** A law of laws/index.ts. */
export type LawId = string;

/** The parts of the conversation, in their order. */
export const conversationParts = ['situatie', 'geld', 'bezit-belasting'] as const;
export type Part = (typeof conversationParts)[number];

export type Fact = {
  id: FactId;
  part: Part;
  /** How much it asks of a visitor, against the 100 that settling a scheme is worth. */
  burden: number;
  onlyIf?: Premise;
  /** The page on which it is asked together with other facts. */
  page?: PageId;
} & (
  | {
      type: 'keuze';
      options: string[];
      /** The answer that a tick on its page stands for; without the tick it is the other one. */
      tick?: string;
    }
  | { type: 'getal' | 'bedrag'; min: number; max: number }
  /** Several of the options, or none. */
  | { type: 'lijst'; options: string[] }
  | { type: 'leeftijden'; min: number; max: number; most: number }
  /** Others in the home: how many, or each of them. */
  | { type: 'medebewoners'; min: number; max: number }
  /** Lists: the care of each child, and the incomes of the visitor and a partner. */
  | { type: 'opvang'; most: number }
  | { type: 'inkomsten'; most: number }
);

/** A fact that is answered with a tick. */
export type Tickable = Extract<Fact, { type: 'keuze' }> & { tick: string };

export const isTickable = (fact: Fact): fact is Tickable => fact.type === 'keuze' && fact.tick !== undefined;

/** A fact with a premise exists only where another fact has this answer: a partner's age needs a partner. */
export interface Premise {
  fact: FactId;
  is: string;
}

export type Status = 'bevestigd' | 'oud' | 'onzeker';

export interface Source {
  title: string;
  url: string;
  /** The day on which somebody read the source. */
  seen: Day;
  /** The year from which the source's text dates, where that is not the year in which it was seen. */
  from?: number;
  status: Status;
}

/** A table of dated amounts. `per` names the fact or derived fact whose value selects the row; a table without it has one row, `alle`. */
export interface Norm {
  id: string;
  unit: 'euro' | 'procent' | 'factor' | 'maanden' | 'uren';
  per: RowKey | null;
  editions: Edition[];
  after: Margin | null;
  /** Share of the amount that is holiday pay, in whole percents of the amount; null where the amount has none. */
  holidayPay: number | null;
}

export type RowKey =
  | 'leefvorm'
  | 'huishoudtype'
  | 'partner'
  | 'toeslagpartner'
  | 'personen'
  | 'bewoners'
  | 'inkomen'
  | 'onderdeel';

export interface Edition {
  from: Day;
  until: Day;
  /** null: the row exists but its amount was not found. */
  amounts: Record<string, number | null>;
  /** The parts of a table per income, from low to high; such a table has no other amounts. */
  brackets?: Bracket[];
  /** Index in `Ruleset.sources`. */
  source: number;
}

/** A part of a table per income: from this income, in cents, up to where the next part begins, with an amount for each onderdeel. */
export interface Bracket {
  from: number;
  amounts: Record<string, number>;
}

/** After the last edition each missed half-year raises an amount by `low` to `high` percent, for at most `most` half-years. */
export interface Margin {
  low: number;
  high: number;
  most: number;
}

export type Limit =
  | { kind: 'vast'; value: number }
  | {
      kind: 'norm';
      norm: string;
      percent: number;
      holidayPay: 'met' | 'zonder' | null;
      /** Whether others who share the costs of the home lower it. */
      shared: boolean;
      /** Whether who lives in an institution has a norm of its own here. */
      inInrichting?: true;
    }
  | { kind: 'inkomensgrens'; law: LawId }
  /**
   * The income at which the capacity to pay a tax begins (`geen`), or covers the whole assessment (`hele`), with this percentage of the
   * norm for the costs of living.
   */
  | { kind: 'betalingscapaciteit'; covers: 'geen' | 'hele'; percent: number }
  /** Debts go off what is compared with it. */
  | { kind: 'met-schulden'; limit: Limit }
  | { kind: 'tussen'; low: Limit; high: Limit };

export type Comparison = 'hoogstens' | 'minstens' | 'onder' | 'boven';

export type Condition = { type: 'alle' | 'een-van'; parts: Condition[] } | Leaf;

export type Leaf = (
  | {
      type: 'is' | 'is-niet';
      id: string;
      fact: FactId;
      options: string[];
      /** The answer that is taken for granted until the visitor says otherwise; without it the fact is asked. */
      unasked?: string;
      source: number;
    }
  | { type: 'grens'; id: string; fact: FactId; comparison: Comparison; limit: Limit; source: number }
  | {
      type: 'kind';
      id: string;
      from: number;
      until: number;
      /** Up to this age it holds for sure, above it a person decides; without it that is `until`. */
      sureUntil?: number;
      /** A foster child does not count. */
      foster?: false;
      /** Whether a child of co-parents counts a person decides. */
      coParents?: false;
      source: number;
    }
  | { type: 'oordeel'; id: string; source: number }
) & {
  /** When it is no reason to name: never one, or not while it holds. An exception that does not concern somebody is no news. */
  quiet?: 'always' | 'held';
};

/** Every condition of a rule, without its groups. */
export const leavesOf = (condition: Condition): Leaf[] =>
  'parts' in condition ? condition.parts.flatMap(leavesOf) : [condition];

/** What is known about every scheme, whether it can be checked or not. */
export interface SchemeOutline {
  id: string;
  themes: string[];
  grantedBy: string;
  sort: 'gift' | 'lening' | 'voorschot' | 'korting' | 'hulp';
  /** Facts, and other things that people fear would count. */
  doesNotCount: string[];
  source: number;
  apply: Route[];
  documents: string[];
  moments: Moment[];
  cautions: Caution[];
}

/** A scheme of which the conditions are known. */
export interface Scheme extends SchemeOutline {
  condition: Condition;
  amount: Amount | null;
}

export interface Route {
  how: 'online' | 'telefoon' | 'papier' | 'hulpverlener' | 'balie';
  url?: string;
  phone?: string;
  /** The route is only for visitors with this answer. */
  onlyIf?: Premise;
}

/** When to apply: in a part of each year, within a term, or at a moment that its sentence tells (before buying). */
export interface Moment {
  id: string;
  window?: YearlyWindow;
  term?: Term;
  /** It only concerns visitors younger than this, in years. */
  youngerThan?: number;
  source: number;
}

/** What can matter for a scheme and is not asked: a sentence for the visitors whom it can concern. */
export interface Caution {
  id: string;
  /** It only concerns visitors with this answer. */
  onlyIf?: Premise;
  /** It only concerns visitors with somebody in this list: the children, or the others in the home. */
  onlyWith?: FactId;
  /** It only concerns visitors younger than this, in years. */
  youngerThan?: number;
  /** It can turn a "probably not", so it is told there too. */
  canTurn: boolean;
  source: number;
}

/** A part of every year; `from` and `until` are "MM-DD", both included. */
export interface YearlyWindow {
  from: string;
  until: string;
}

export interface Term {
  number: number;
  unit: 'dagen' | 'weken' | 'maanden' | 'jaar';
}

export type Period = 'maand' | 'kwartaal' | 'jaar';

export type Amount =
  | { kind: 'norm'; norm: string; per: Period; rounding: Rounding }
  | {
      kind: 'aanvulling';
      norm: string;
      shared: boolean;
      inInrichting?: true;
      holidayPay: 'met' | 'zonder' | null;
      minus: FactId;
      per: Period;
      rounding: Rounding;
    }
  | { kind: 'formule'; law: LawId; per: Period; rounding: Rounding };

/**
 * `cent`: to the nearest cent. `jaar-euro-maand-omlaag`: the yearly amount to the nearest euro, then a twelfth rounded down to a euro.
 * `maand-euro-omlaag`: a twelfth of the exact yearly amount, rounded down to a euro.
 */
export type Rounding = 'cent' | 'jaar-euro-maand-omlaag' | 'maand-euro-omlaag';

/** Rows of the derived fact leefvorm (Participatiewet art. 20-22). Jongere is 18, 19 or 20 years old. */
export const leefvormen = [
  'alleenstaande-21-tot-aow',
  'alleenstaande-aow',
  'alleenstaande-ouder-21-tot-aow',
  'alleenstaande-ouder-aow',
  'gezin-beiden-21-tot-aow',
  'gezin-een-of-beiden-aow',
  'jongere-alleenstaande',
  'jongere-alleenstaande-ouder',
  'gezin-beiden-jongere-zonder-kinderen',
  'gezin-beiden-jongere-met-kinderen',
  'gezin-een-jongere-zonder-kinderen',
  'gezin-een-jongere-met-kinderen',
] as const;
export type Leefvorm = (typeof leefvormen)[number];

/**
 * Rows of a table per number of people: `personen` are the visitor, the partner and the children who live in, `bewoners` are also the
 * others who share the home. Above four the last row is added for each further person.
 */
export const personRows = ['1', '2', '3', '4', 'elke-volgende'] as const;

/** Rows of the derived fact huishoudtype (Participatiewet art. 34). */
export const huishoudtypen = ['alleenstaande', 'alleenstaande-ouder', 'gezin'] as const;
export type Huishoudtype = (typeof huishoudtypen)[number];
