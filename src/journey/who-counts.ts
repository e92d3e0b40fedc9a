/** What the laws make of the people in a home, for the words under each of them. */
import {
  type Answers,
  type DontKnow,
  isRange,
  type Kind,
  type Medebewoner,
  type Range,
} from '../engine/answers.ts';

/** More people than anybody lives with would make a page that nobody can use. */
export const mostPeople = 15;

/** What somebody counts for: the end of the key `huishouden.telt-<it>` of its sentence. */
export type Counts =
  | 'toeslagpartner'
  | 'geen-toeslagpartner'
  | 'partner-in-huis'
  | 'kosten'
  | 'geen-kosten'
  | 'huur'
  | 'huur-deel'
  | 'niet';

/**
 * What a partner and each of the others count for. What is not known yet is left out.
 * - bijstand: who is 27 or older shares the costs of the home, without studiefinanciering (Participatiewet art. 19a);
 * - huurtoeslag: everybody counts but who rents a room by contract, and of a child under 23 only a part of the income (Awir art. 2 and 7);
 * - toeslagpartner: by a tie, or by a child under 18 who lives there, and never a parent or a child (Awir art. 3).
 */
export function whoCounts({ partner, samenwonen, kinderen, medebewoners }: Answers): {
  partner: Counts[];
  others: Counts[][];
} {
  const hasChild = Array.isArray(kinderen) && kinderen.some(livesHere);
  const mayHaveChild = !Array.isArray(kinderen) || kinderen.length > 0;
  const others = Array.isArray(medebewoners) ? medebewoners : [];
  const candidates = partner === 'nee' && hasChild ? others.filter(canBePartner) : [];
  return {
    partner: isPartner(samenwonen, hasChild, mayHaveChild),
    others: others.map((other) => {
      if (other.band === 'kamerhuurder') return ['niet'];
      const isOnly = candidates.length === 1 && candidates[0] === other;
      return [...(isOnly ? (['partner-in-huis'] as const) : []), ...sharesCosts(other), ...rents(other)];
    }),
  };
}

function isPartner(
  ties: string[] | DontKnow | undefined,
  hasChild: boolean,
  mayHaveChild: boolean,
): Counts[] {
  if (hasChild || (Array.isArray(ties) && ties.length > 0)) return ['toeslagpartner'];
  return Array.isArray(ties) && !mayHaveChild ? ['geen-toeslagpartner'] : [];
}

const livesHere = (child: number | Kind): boolean => typeof child === 'number' || child.woont !== 'co-ouder';

const canBePartner = ({ band }: Medebewoner): boolean => band === 'familie' || band === 'ander';

const ageOf = ({ leeftijd }: Medebewoner): Range | null => (isRange(leeftijd) ? leeftijd : null);

function sharesCosts(other: Medebewoner): Counts[] {
  const age = ageOf(other);
  if (other.studiefinanciering === 'ja' || (age !== null && age.max < 27)) return ['geen-kosten'];
  return age !== null && age.min >= 27 ? ['kosten'] : [];
}

function rents(other: Medebewoner): Counts[] {
  const age = ageOf(other);
  if (other.band !== 'kind') return ['huur'];
  return age === null ? [] : [age.max < 23 ? 'huur-deel' : 'huur'];
}
