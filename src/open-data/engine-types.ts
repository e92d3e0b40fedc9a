/** The types of the module /api/v1/engine.js, of which the situation follows from what may be asked. */
import { inkomstsoorten, opvangsoorten, tijdvakken } from '../engine/answers.ts';
import type { Fact } from '../engine/ruleset.ts';
import { rules } from '../explain/site-rules.ts';
import { apiPath, codeLicence } from './addresses.ts';

export function engineTypes(): string {
  const schemes = rules.schemes.map(({ id }) => id);
  return `/**
 * Types of ${apiPath}engine.js: the rules of Zelfcheck Zoetermeer and what works them out.
 * Licence: EUPL-1.2, ${codeLicence}
 */

/** A day, written as 2026-07-01. */
export type Dag = string;

/** The visitor does not know, or does not want to say. A key that is absent was not asked. */
export type WeetNiet = 'weet-niet';

/** An amount in euro with at most two decimals, or a range of which both ends may be true. */
export type Getal = number | { min: number; max: number };

/** The care of one child: whole hours a month, and euro per hour. */
export interface Opvang {
  soort: ${union(opvangsoorten)};
  uren: number;
  uurprijs: number;
}

/** One income of one person, in euro. */
export interface Inkomst {
  van: 'ik' | 'partner';
  soort: ${union(inkomstsoorten)};
  bedrag: number;
  per: ${union(tijdvakken)};
  vorm: 'netto' | 'bruto';
  vakantiegeld: 'met' | 'zonder';
}

/** The answers. What each key means stands in feiten.json. */
export interface Situatie {
${rules.facts.map((fact) => `  ${key(fact.id)}?: ${typeOf(fact)} | WeetNiet;`).join('\n')}
}

export type Feit = keyof Situatie;

export type Regeling =
${schemes.map((id) => `  | '${id}'`).join('\n')};

/** What is known of one condition, of those that decided. */
export interface Voorwaarde {
  id: string;
  waarheid: 'ja' | 'nee' | 'onbekend';
  reden: 'niet-gevraagd' | 'weet-niet' | 'rond-de-grens' | 'oordeel' | 'bedrag-ontbreekt' | null;
  /**
   * In euro, or in the unit of the fact; never below 0. null where the condition has no limit, its amount is missing (then "waarheid" is
   * "onbekend"), or no income is low enough with the other answers (then it is "nee").
   */
  grens: { min: number; max: number } | null;
  'geldig-vanaf': Dag | null;
  'geldig-tot': Dag | null;
  bron: string | null;
  status: 'bevestigd' | 'oud' | 'onzeker';
}

export interface Uitkomst {
  regeling: Regeling;
  uitkomst: 'waarschijnlijk-wel' | 'misschien' | 'gemeente-beslist' | 'waarschijnlijk-niet';
  /** In euro; null where no amount is known. */
  bedrag: { min: number; max: number; per: 'maand' | 'kwartaal' | 'jaar' } | null;
  voorwaarden: Voorwaarde[];
  /** What is still to be asked for this scheme. */
  ontbreekt: Feit[];
}

/** A limit in euro: a range where more than one is possible, null where the amount is missing. */
export type Grens = number | { min: number; max: number } | null;

/** The same as the command "reken" prints. */
export interface Resultaat {
  peildatum: Dag;
  leefvorm: string | null;
  /** Income limits per month without holiday pay, by percentage of the bijstandsnorm. */
  grenzen: Record<'100' | '110' | '120' | '130' | '150', Grens>;
  vermogensgrens: Grens;
  bijstandsnorm: { 'zonder-vakantietoeslag': Grens; 'met-vakantietoeslag': Grens };
  uitkomsten: Uitkomst[];
  'volgende-vraag': Feit | null;
}

/** What is wrong in a situation: where, what was found there, and what was expected. In Dutch. */
export interface Fout {
  plaats: string;
  gevonden: string;
  verwacht: string;
  bedoeld?: string;
}

/** Thrown where a situation cannot be read. Nothing was worked out. */
export declare class SituatieFout extends Error {
  /** The first of them, 20 at most and one about the day. The message names what fits in 20 lines. */
  readonly fouten: readonly Fout[];
  /** How many there are. */
  readonly aantal: number;
}

/** Works out one situation with the amounts of a day. */
export declare function reken(situatie: Situatie, peildatum: Dag): Resultaat;

/** What to ask next, or null where no answer can settle anything any more. */
export declare function volgendeVraag(situatie: Situatie, peildatum: Dag): Feit | null;

/** What may be asked, in the order of a conversation. */
export declare const feiten: readonly {
  id: Feit;
  soort: 'keuze' | 'getal' | 'bedrag' | 'leeftijden' | 'opvang' | 'inkomsten';
  opties?: readonly string[];
  min?: number;
  max?: number;
  'hoogstens-aantal'?: number;
  'alleen-als'?: { feit: Feit; is: string };
}[];

/** Which rules these are. */
export declare const over: {
  versie: '1';
  licentie: string;
  /** The municipality of the rules. */
  gemeente: string;
  /** The day on which the site was built. */
  gemaakt: Dag;
  /** The day of the newest change of rules or amounts. */
  'nieuwste-wijziging': Dag;
  regelingen: readonly Regeling[];
};
`;
}

function typeOf(fact: Fact): string {
  switch (fact.type) {
    case 'keuze':
      return union(fact.options);
    case 'getal':
    case 'bedrag':
      return 'Getal';
    case 'leeftijden':
      return 'number[]';
    case 'opvang':
      return 'Opvang[]';
    case 'inkomsten':
      return 'Inkomst[]';
  }
}

const union = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(' | ');

const key = (id: string): string => (/^[a-z]+$/.test(id) ? id : `'${id}'`);
