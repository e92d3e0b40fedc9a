import type { VNode } from 'preact';
import { dontKnow } from '../engine/answers.ts';
import type { Fact } from '../engine/ruleset.ts';
import { useCheck } from '../journey/check-context.ts';
import { Sentence } from '../words/Sentence.tsx';
import { useLanguage } from '../words/speech.ts';
import { labelId } from './fact-row.ts';
import { useHelper } from './helper-context.ts';

type ChoiceFact = Extract<Fact, { type: 'keuze' }>;

/** The keys that choose yes and no. */
const letters: Record<string, string> = { j: 'ja', y: 'ja', n: 'nee' };

/** The options of a fact in one row. In it a key chooses: a letter for yes and no, else the number of the option. */
export function ChoiceRow({ fact }: { fact: ChoiceFact }): VNode {
  const { journey } = useCheck();
  const { put } = useHelper();
  const language = useLanguage();
  const answer = journey.answers[fact.id];
  const isYesNo = fact.options.every((option) => option === 'ja' || option === 'nee');
  const options = [...fact.options, dontKnow];

  function chosenBy(key: string): string | undefined {
    if (key === '?' || key === '/') return dontKnow;
    const option = isYesNo ? letters[key.toLowerCase()] : options[Number(key) - 1];
    return option !== undefined && options.includes(option) ? option : undefined;
  }

  function press(event: KeyboardEvent & { currentTarget: HTMLDivElement }): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Backspace' || event.key === 'Delete') {
      put(fact.id, undefined);
      return;
    }
    const option = chosenBy(event.key);
    if (option === undefined) return;
    event.preventDefault();
    put(fact.id, option);
    const radios = event.currentTarget.querySelectorAll('input');
    for (const radio of radios) if (radio.value === option) radio.focus();
  }

  return (
    <div class="choices" role="radiogroup" aria-labelledby={labelId(fact.id)} onKeyDown={press}>
      {options.map((option, index) => (
        <label key={option} class="choice">
          <input
            type="radio"
            name={`rij-${fact.id}`}
            value={option}
            checked={answer === option}
            onChange={() => put(fact.id, option)}
          />
          {option === dontKnow ? (
            <span>
              <span aria-hidden="true">?</span>
              <span class="visually-hidden">{language.plain('check.weet-ik-niet')}</span>
            </span>
          ) : (
            <span>
              {!isYesNo && (
                <span class="nth soft" aria-hidden="true">
                  {index + 1}{' '}
                </span>
              )}
              <Sentence of={wordsOf(option)} />
            </span>
          )}
        </label>
      ))}
    </div>
  );

  /** Where the words of a card are long, a row has shorter ones. */
  function wordsOf(option: string): string {
    const short = `hulpmodus.optie.${fact.id}.${option}`;
    return language.has(short) ? short : `optie.${fact.id}.${option}`;
  }
}
