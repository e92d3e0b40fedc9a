import type { VNode } from 'preact';
import {
  type Answer,
  dontKnow,
  type Inkomst,
  type Kind,
  type Medebewoner,
  type Opvang,
} from '../engine/answers.ts';
import type { Fact } from '../engine/ruleset.ts';
import { Sentence } from '../words/Sentence.tsx';
import { useLanguage } from '../words/speech.ts';
import { InkomstWords } from './InkomstWords.tsx';
import { OpvangWords } from './OpvangWords.tsx';
import { ChildrenWords, OthersWords, TiesWords } from './PeopleWords.tsx';
import { RangeWords } from './RangeWords.tsx';

/** Whether an answer is the list that the kind of its fact says. */
const isListOf = <Item,>(type: Fact['type'], fact: Fact, answer: Answer): answer is Answer & Item[] =>
  fact.type === type && Array.isArray(answer);

/** An answer in words, as it stands in a sentence or in a list. */
export function AnswerWords({ fact, answer }: { fact: Fact; answer: Answer | undefined }): VNode {
  const language = useLanguage();
  if (answer === undefined) return <Sentence of="check.niet-beantwoord" />;
  if (answer === dontKnow) return <Sentence of="check.weet-niet" />;
  if (typeof answer === 'string') return <Sentence of={`optie.${fact.id}.${answer}`} />;
  if (isListOf<Inkomst>('inkomsten', fact, answer)) return <InkomstWords inkomsten={answer} />;
  if (isListOf<Opvang>('opvang', fact, answer)) return <OpvangWords opvang={answer} />;
  if (isListOf<Medebewoner>('medebewoners', fact, answer)) return <OthersWords others={answer} />;
  if (isListOf<string>('lijst', fact, answer)) return <TiesWords fact={fact} ties={answer} />;
  if (Array.isArray(answer)) return <ChildrenWords kinderen={answer as (number | Kind)[]} />;
  const none = `optie.${fact.id}.0`;
  return answer.max === 0 && language.has(none) ? (
    <Sentence of={none} />
  ) : (
    <RangeWords fact={fact} range={answer} />
  );
}
