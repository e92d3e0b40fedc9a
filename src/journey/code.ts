import {
  type Answer,
  type Answers,
  banden,
  type DontKnow,
  dontKnow,
  exactly,
  hoogsteInkomst,
  hoogsteToetsingsinkomen,
  hoogsteUurprijs,
  type Inkomst,
  inkomstsoorten,
  isRange,
  type Kind,
  type Medebewoner,
  type Opvang,
  opvangsoorten,
  type Range,
  tijdvakken,
  urenInMaand,
  volwassenLeeftijden,
  woonplekken,
} from '../engine/answers.ts';
import type { Fact, Ruleset, Scheme } from '../engine/ruleset.ts';
import { between, eitherOf, type Form, fieldsOf, fromNumber, listOf, oneOf, toNumber } from './digits.ts';

/** What goes along to another device: everything that somebody said in the check. */
export interface HandedOver {
  answers: Answers;
  /** The schemes that the visitor has already. */
  received: readonly string[];
}

/** What a code depends on: the questions and the schemes. */
export interface Coded extends Pick<Ruleset, 'facts'> {
  schemes: readonly Pick<Scheme, 'id'>[];
}

/** Why a code is not read. The sentence for each is `check.code-<refusal>`. */
export type Refusal = 'beschadigd' | 'andere-versie' | 'nieuwer';

/** Before the code in a fragment. */
export const codeFragment = '#code=';

/** Whether a fragment holds a code. */
export const isCode = (fragment: string): boolean => fragment.startsWith(codeFragment);

/** The first sign of a code: the version of its form. */
const version = '2';

/** The 32 signs of a code: digits and capitals without I, L, O and U, which are misread (Crockford's base 32). */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The answers as a code of digits and capitals. It holds only what stands in the answers, and everybody who has it can read them.
 * @throws RangeError for an answer that the facts do not allow
 */
export function writeCode(handedOver: HandedOver, rules: Coded): string {
  const form = formOf(rules);
  const number = toNumber(form, handedOver);
  const body = signsOf((number << 16n) | BigInt(editionOf(rules)));
  return `${version}${body}${sealOf(version + body)}`;
}

/**
 * Reads a code, also one with spaces, dashes or small letters, or at the end of a link. A code is read whole or not at all: its seal
 * tells whether a sign was changed, and its edition whether it was made with the same questions and schemes.
 */
export function readCode(text: string, rules: Coded): HandedOver | { refusal: Refusal } {
  const code = (text.split(codeFragment).pop() ?? '').replaceAll(/[\s-]/g, '').toUpperCase();
  const sealed = code.slice(0, -sealLength);
  if (!/^[1-9][0-9A-HJKMNP-TV-Z]+$/.test(sealed) || sealOf(sealed) !== code.slice(-sealLength))
    return { refusal: 'beschadigd' };
  if (!sealed.startsWith(version)) return { refusal: sealed < version ? 'andere-versie' : 'nieuwer' };
  const number = numberOf(sealed.slice(1));
  if (Number(number & 0xffffn) !== editionOf(rules)) return { refusal: 'andere-versie' };
  return fromNumber(formOf(rules), number >> 16n) ?? { refusal: 'beschadigd' };
}

function formOf({ facts, schemes }: Coded): Form<HandedOver> {
  const ids = schemes.map(({ id }) => id);
  return fieldsOf<HandedOver>({
    answers: fieldsOf(Object.fromEntries(facts.map((fact) => [fact.id, orOpen(answerForm(fact))]))),
    received: listOf(oneOf(ids), ids.length),
  });
}

/** An answer that may be missing or not known. */
function orOpen<Value extends Answer>(form: Form<Value>): Form<Value | DontKnow | undefined> {
  const state = oneOf(['missing', dontKnow, 'given']);
  return {
    write: (answer, put) => {
      const isOpen = answer === undefined || answer === dontKnow;
      state.write(isOpen ? (answer ?? 'missing') : 'given', put);
      if (!isOpen) form.write(answer as Value, put);
    },
    read: (take) => {
      const found = state.read(take);
      if (found === 'given') return form.read(take);
      return found === dontKnow ? dontKnow : undefined;
    },
  };
}

function answerForm(fact: Fact): Form<Answer> {
  switch (fact.type) {
    case 'keuze':
      return oneOf(fact.options) as Form<Answer>;
    case 'lijst':
      return listOf(oneOf(fact.options), fact.options.length) as Form<Answer>;
    case 'leeftijden':
      return listOf(kindForm(between(fact.min, fact.max)), fact.most) as Form<Answer>;
    case 'medebewoners':
      return eitherOf(rangeWithin(fact), listOf(medebewonerForm, fact.max), isRange) as Form<Answer>;
    case 'opvang':
      return listOf(opvangForm, fact.most) as Form<Answer>;
    case 'inkomsten':
      return listOf(inkomstForm, fact.most) as Form<Answer>;
    default:
      return rangeWithin(fact) as Form<Answer>;
  }
}

/** A child: most are an age and nothing more. */
const kindForm = (leeftijd: Form<number>): Form<number | Kind> =>
  eitherOf(
    leeftijd,
    fieldsOf<Kind>({
      leeftijd,
      woont: oneOf([undefined, ...woonplekken]),
      pleegkind: oneOf([undefined, 'ja', 'nee']),
    }),
    (kind) => typeof kind === 'number',
  );

/** Somebody else of 18 or older in the home, of whom anything may be missing or not known. */
const medebewonerForm = fieldsOf<Medebewoner>({
  leeftijd: orOpen(rangeWithin(volwassenLeeftijden)),
  band: orOpen(oneOf(banden)),
  studiefinanciering: orOpen(oneOf(['ja', 'nee'])),
  toetsingsinkomen: orOpen(rangeWithin({ min: 0, max: hoogsteToetsingsinkomen })),
});

const opvangForm = fieldsOf<Opvang>({
  soort: oneOf(opvangsoorten),
  uren: between(0, urenInMaand),
  uurprijs: between(0, hoogsteUurprijs),
});

const inkomstForm = fieldsOf<Inkomst>({
  van: oneOf(['ik', 'partner']),
  soort: oneOf(inkomstsoorten),
  bedrag: between(0, hoogsteInkomst),
  per: oneOf(tijdvakken),
  vorm: oneOf(['netto', 'bruto']),
  vakantiegeld: oneOf(['met', 'zonder']),
});

/** A range between the ends of a fact; most answers are exact, which takes one number. */
function rangeWithin(fact: Range): Form<Range> {
  const isExact = oneOf([true, false]);
  return {
    write: ({ min, max }, put) => {
      isExact.write(min === max, put);
      between(fact.min, fact.max).write(min, put);
      if (min !== max) between(min, fact.max).write(max, put);
    },
    read: (take) => {
      const exact = isExact.read(take);
      const min = between(fact.min, fact.max).read(take);
      return exact ? exactly(min) : { min, max: between(min, fact.max).read(take) };
    },
  };
}

/** 16 bits that tell which questions and schemes a code is of: with others its digits would mean something else. */
function editionOf({ facts, schemes }: Coded): number {
  const asked = facts.map((fact) => ({
    ...fact,
    part: null,
    page: null,
    burden: null,
    onlyIf: null,
    tick: null,
  }));
  return hash(JSON.stringify([asked, schemes.map(({ id }) => id)])) & 0xffff;
}

const sealLength = 7;

/** A change of one sign always changes the seal; of any other change, one in four milliards does not. */
const sealOf = (text: string): string => signsOf(BigInt(hash(text) >>> 0)).padStart(sealLength, '0');

/** FNV-1a of 32 bits. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  return state;
}

function signsOf(number: bigint): string {
  return [...number.toString(32)].map((digit) => signs[Number.parseInt(digit, 32)]).join('');
}

function numberOf(text: string): bigint {
  return [...text].reduce((number, sign) => number * 32n + BigInt(signs.indexOf(sign)), 0n);
}
