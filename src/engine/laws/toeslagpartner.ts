import { exactly, hoogsteToetsingsinkomen, isRange, type Medebewoner, plus, type Range } from '../answers.ts';
import { factOf, type Situation } from '../situation.ts';

/** Who can be the toeslagpartner: nobody, the partner, or somebody else in the home, a relative or not. */
export const toeslagpartners = ['geen', 'partner', 'familie', 'ander'] as const;
export type Toeslagpartner = (typeof toeslagpartners)[number];

/** The name under which a rule asks who it is. It follows from the household, so it is no fact that a visitor answers. */
export const toeslagpartnerFact = 'toeslagpartner';

/** A household of the Algemene wet inkomensafhankelijke regelingen that the answers leave possible. */
export interface Toeslaghuishouden {
  toeslagpartner: Toeslagpartner;
  /** Whether a partner lives in, toeslagpartner or not. */
  partner: 'ja' | 'nee';
  /** Of the visitor with a toeslagpartner, in cents gross per year; null while it is not known. */
  toetsingsinkomen: Range | null;
  /**
   * What the fact toetsingsinkomen, which is that of the visitor and a partner, holds beside it, in cents per year: more where the
   * partner does not count, less where somebody else does. A limit of this household is that much higher for the fact.
   */
  verschil: Range;
}

/**
 * Every household of a toeslag that the answers leave possible: with whom the visitor reckons together. A toeslagpartner is a spouse,
 * a partner with one of the ties of `samenwonen`, and an adult at the same address where a child under 18 of one of them lives; not a
 * parent or child, nor who rents a room by contract (Algemene wet inkomensafhankelijke regelingen art. 3 lid 1, 2 and 5). Of several
 * others only one is it (lid 4), and the law does not say which.
 *
 * Who gave the toetsingsinkomen itself without telling about ties has counted the toeslagpartner in it: the fact asks for both together.
 */
export function toeslaghuishoudens(situation: Situation): Toeslaghuishouden[] {
  return situation.once('toeslaghuishoudens', () =>
    situation
      .options('partner')
      .flatMap((partner) => (partner === 'ja' ? withPartner(situation) : withoutPartner(situation))),
  );
}

/** A limit of a household of this kind, as a limit for the fact toetsingsinkomen; below 0 stays what nobody is low enough for. */
export function alsGrens(
  limit: Range | null,
  { verschil }: Pick<Toeslaghuishouden, 'verschil'>,
): Range | null {
  if (limit === null) return null;
  const ofFact = (end: number, more: number) => (end < 0 ? end : end + more);
  return { min: ofFact(limit.min, verschil.min), max: ofFact(limit.max, verschil.max) };
}

/** The toetsingsinkomen of somebody else in the home, in cents per year, as far as it is known. */
export const inkomenVan = ({ toetsingsinkomen }: Medebewoner): Range =>
  isRange(toetsingsinkomen) ? toetsingsinkomen : anyIncome;

const anyIncome: Range = { min: 0, max: hoogsteToetsingsinkomen };
const none = exactly(0);

/** Whether the income of a year was given as the fact asks it: who counts in a toeslag was then counted in it. */
const countsInIncome = (situation: Situation): boolean => situation.answered('toetsingsinkomen') !== null;

function withPartner(situation: Situation): Toeslaghuishouden[] {
  return partnerCounts(situation).map((counts) =>
    counts
      ? {
          toeslagpartner: 'partner',
          partner: 'ja',
          toetsingsinkomen: situation.known('toetsingsinkomen'),
          verschil: none,
        }
      : { toeslagpartner: 'geen', partner: 'ja', ...zonderPartner(situation) },
  );
}

/** Whether a partner is the toeslagpartner: what is still possible. */
function partnerCounts(situation: Situation): boolean[] {
  const { samenwonen } = situation.answers;
  const told = Array.isArray(samenwonen);
  if (told && samenwonen.length > 0) return [true];
  if (samenwonen === undefined && (countsInIncome(situation) || !factOf(situation.rules, 'samenwonen')))
    return [true];
  const kinderen = kinderenBijVolwassene(situation);
  if (kinderen.min > 0) return [true];
  return told && kinderen.max === 0 ? [false] : [true, false];
}

/** How many children live in with an adult: under 18 nobody becomes a toeslagpartner by a child (art. 3 lid 2 e). */
function kinderenBijVolwassene(situation: Situation): Range {
  const { min, max } = situation.kinderenInHuis();
  const leeftijd = situation.range('leeftijd');
  return { min: leeftijd.min < 18 ? 0 : min, max: leeftijd.max < 18 ? 0 : max };
}

/** The visitor's own income, and what the partner's adds to the fact. */
function zonderPartner(situation: Situation): Pick<Toeslaghuishouden, 'toetsingsinkomen' | 'verschil'> {
  const partner = situation.known('toetsingsinkomen-partner');
  const verschil = partner ?? situation.range('toetsingsinkomen-partner');
  const samen = situation.answered('toetsingsinkomen');
  if (samen === null) return { toetsingsinkomen: situation.eigenToetsingsinkomen(), verschil };
  // Less than the partner's alone is no sum of both: it is the own income.
  if (verschil.min > samen.max) return { toetsingsinkomen: samen, verschil: none };
  return {
    toetsingsinkomen: {
      min: Math.max(0, samen.min - verschil.max),
      max: Math.max(0, samen.max - verschil.min),
    },
    verschil,
  };
}

function withoutPartner(situation: Situation): Toeslaghuishouden[] {
  const alone: Toeslaghuishouden = {
    toeslagpartner: 'geen',
    partner: 'nee',
    toetsingsinkomen: situation.known('toetsingsinkomen'),
    verschil: none,
  };
  const kinderen = kinderenBijVolwassene(situation);
  if (kinderen.max === 0) return [alone];
  const anderen = candidates(situation);
  const isSure = kinderen.min > 0 && anderen.some(({ band }) => band === 'familie' || band === 'ander');
  return [...(isSure ? [] : [alone]), ...anderen.flatMap((each) => withMedebewoner(each, alone))];
}

/** The others in the home of whom one can be the toeslagpartner. */
function candidates(situation: Situation): readonly Medebewoner[] {
  const medebewoners = situation.medebewoners();
  if (medebewoners !== null)
    return medebewoners.filter(({ band }) => band !== 'kind' && band !== 'ouder' && band !== 'kamerhuurder');
  const isNumber = situation.answers.medebewoners !== undefined && situation.range('medebewoners').max > 0;
  return isNumber && !countsInIncome(situation) ? [{}] : [];
}

function withMedebewoner(
  medebewoner: Medebewoner,
  { toetsingsinkomen }: Toeslaghuishouden,
): Toeslaghuishouden[] {
  const { band } = medebewoner;
  const inkomen = inkomenVan(medebewoner);
  const kinds = band === 'familie' || band === 'ander' ? [band] : (['familie', 'ander'] as const);
  return kinds.map((toeslagpartner) => ({
    toeslagpartner,
    partner: 'nee',
    toetsingsinkomen: toetsingsinkomen && plus(toetsingsinkomen, inkomen),
    verschil: { min: -inkomen.max, max: -inkomen.min },
  }));
}

/** The facts about the household on which it depends who the toeslagpartner is; of the age it is only whether somebody is 18. */
export const toeslagpartnerFacts = ['partner', 'samenwonen', 'kinderen', 'medebewoners'] as const;
