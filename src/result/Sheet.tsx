import type { ComponentChildren, VNode } from 'preact';
import { WrongClock } from '../island/WrongClock.tsx';
import { useCheck } from '../journey/check-context.ts';
import { AnswerList } from '../questions/AnswersPage.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { useLanguage } from '../words/speech.ts';
import type { Judged } from './judged.ts';
import { Papers, Steps } from './Plan.tsx';
import { Phone, ReasonSentence } from './Reasons.tsx';
import { mainReason } from './reasons.ts';
import { WhyNot, Worth } from './SchemeCard.tsx';
import { SchemeName } from './SchemeName.tsx';
import { Headline, type Sorted } from './Sum.tsx';
import { helpersOf } from './steps.ts';

/**
 * The result as it is printed, and as it is copied as text: on two pages whatever the household. On the screen it is not there, for
 * nobody.
 */
export function Sheet({
  sorted,
  all,
  children,
}: {
  sorted: Sorted;
  all: Judged[];
  /** What is to be known first. */
  children?: ComponentChildren;
}): VNode {
  const { rules, on, clock, helpers } = useCheck();
  const language = useLanguage();
  const version = rules.sources
    .map(({ seen }) => seen)
    .sort()
    .slice(-1)[0];
  const names = helpersOf(sorted.planned, helpers).map(({ name }) => name);
  return (
    <section class="sheet">
      <p class="headline">
        <Headline {...sorted} />
      </p>
      {children}
      <p>
        <Sentence of="check.gemaakt-op" values={{ datum: language.day(on), telefoon: <Phone /> }} />{' '}
        {version !== undefined && (
          <Sentence of="check.regels-van" values={{ datum: language.day(version) }} />
        )}
      </p>
      <WrongClock clock={clock} on={on} />
      <h2>
        <Sentence of="plan.kop" />
      </h2>
      <Steps judged={sorted.planned} inFull />
      <div>
        <Papers judged={sorted.planned} />
      </div>
      {names.length > 0 && (
        <p>
          <Sentence of="plan.wie-helpt" as="strong" />{' '}
          <span lang="nl" translate={false}>
            {names.join(', ')}.
          </span>
        </p>
      )}
      <h2>
        <Sentence of="check.uw-regelingen" />
      </h2>
      <ul class="outcomes">
        {all.map((each) => (
          <Line key={each.scheme.id} judged={each} isReceived={sorted.received.includes(each)} />
        ))}
      </ul>
      <div class="answers">
        <h2>
          <Sentence of="check.antwoorden" />
        </h2>
        <AnswerList />
      </div>
    </section>
  );
}

/** One scheme on one line: what became of it, how much, and why. */
function Line({ judged, isReceived }: { judged: Judged; isReceived: boolean }): VNode {
  const { rules, journey } = useCheck();
  const { scheme, outcome } = judged;
  const main = mainReason(rules, journey.answers, outcome);
  const Why = outcome.verdict === 'waarschijnlijk-niet' ? WhyNot : ReasonSentence;
  return (
    <li>
      <strong>
        <SchemeName id={scheme.id} />
      </strong>
      {': '}
      <Sentence of={isReceived ? 'check.groep-al' : `uitkomst.${outcome.verdict}`} class="word" />
      {'. '}
      <Worth {...judged} /> {main !== null && <Why scheme={scheme.id} trace={main} />}
    </li>
  );
}
