import type { VNode } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { useCheck } from '../journey/check-context.ts';
import { Icon } from '../words/Icon.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { type Speech, useLanguage } from '../words/speech.ts';
import { AmountPer } from './AmountPer.tsx';
import { CalendarFile, reminderOf } from './CalendarButton.tsx';
import type { Reminder } from './calendar.ts';
import { groups } from './groups.ts';
import { SchemeNames } from './SchemeName.tsx';
import { type Change, fixedDays, type Later, timeline } from './timeline.ts';

/**
 * What changes in the next years while nobody does anything, and one calendar file of all of it. Without anything it is not there. It reckons
 * the household many times, so it does that when it is opened.
 */
export function Timeline(): VNode | null {
  const { scope, on, journey, result } = useCheck();
  const { answers } = journey;
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const [moments, setMoments] = useState<Later[]>([]);
  const isSure = useMemo(
    () => fixedDays(scope, answers, on, result).length > 0,
    [scope, answers, on, result],
  );
  const isAsked = isOpen || !isSure;
  useEffect(() => {
    if (isAsked) setMoments(timeline(scope, answers, on));
  }, [isAsked, scope, answers, on]);
  if (!isSure && moments.length === 0) return null;
  return (
    <details class="later" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <Icon name="chevron" class="turn flip" />
        <Sentence of="straks.kop" />
      </summary>
      <Sentence of="straks.uitleg" as="p" class="soft small" />
      <ul class="when">
        {moments.map((moment, place) => (
          <li key={place}>
            <Icon name="calendar" />
            <div>
              <Moment {...moment} />
            </div>
          </li>
        ))}
      </ul>
      <CalendarFile
        name="zelfcheck"
        reminders={() => moments.map((moment, place) => reminderFor(moment, place, language))}
      >
        <Sentence of="straks.agenda" />
      </CalendarFile>
    </details>
  );
}

function Moment({ from, until, kind, turns, changes }: Later): VNode {
  const { on } = useCheck();
  const language = useLanguage();
  const inAYear = Number(on.slice(0, 4)) + 1 + on.slice(4);
  const when = from === until ? 'op' : until <= inAYear ? 'binnen-een-jaar' : 'tussen';
  return (
    <>
      <Sentence
        of={`straks.${when}`}
        as="strong"
        values={{ van: language.day(from), tot: language.day(until) }}
      />
      {kind === 'ouder' ? (
        <>
          {turns.map(({ who, becomes, count }) => (
            <Sentence
              key={who + becomes}
              of={`straks.${who}${becomes === 'aow' ? '-aow' : ''}`}
              as="p"
              count={count}
              values={{ leeftijd: String(becomes) }}
            />
          ))}
          <ul class="when">
            {linesOf(changes).map((line) => (
              <Line key={line[0]?.scheme} changes={line} />
            ))}
          </ul>
        </>
      ) : (
        <Sentence
          of={`straks.${kind}`}
          as="p"
          values={{ regeling: <SchemeNames schemes={changes.map(({ scheme: id }) => ({ id }))} /> }}
        />
      )}
    </>
  );
}

/** Schemes of which the same is to be said, as one line. */
function linesOf(changes: readonly Change[]): Change[][] {
  const lines: Change[][] = [];
  for (const change of changes) {
    const isAlone = change.amount !== null || change.verdict === 'gemeente-beslist';
    const same = lines.find(
      ([first]) => !isAlone && first?.amount === null && first.verdict === change.verdict,
    );
    if (same) same.push(change);
    else lines.push([change]);
  }
  return lines;
}

/** What becomes of one scheme, or of more without an amount. */
function Line({ changes }: { changes: Change[] }): VNode {
  const { rules } = useCheck();
  const schemes = rules.schemes.filter(({ id }) => changes.some(({ scheme }) => scheme === id));
  const [{ verdict, amount, was } = { verdict: null, amount: null, was: null }] = changes;
  const [scheme] = schemes;
  const about = scheme?.amount?.kind !== 'norm';
  return (
    <li>
      <Icon name={groups.find((group) => group.verdict === verdict)?.look ?? 'info'} />
      <p>
        <Sentence
          of={`straks.${verdict ?? 'bedrag'}`}
          values={{
            regeling: <SchemeNames schemes={schemes} />,
            wie: <Sentence of={`van-wie.${scheme?.grantedBy}`} />,
            bedrag: amount && <AmountPer amount={amount} about={about} />,
            eerst: was && <AmountPer amount={was} about={about} />,
          }}
        />
        {verdict !== null && amount !== null && (
          <>
            , <AmountPer amount={amount} about={about} />
          </>
        )}
      </p>
    </li>
  );
}

/** A reminder of the first day on which it can be, and of the last one to apply. */
function reminderFor({ from, until, kind, changes }: Later, place: number, language: Speech): Reminder {
  const [scheme = ''] = changes.map((change) => change.scheme);
  const names = changes.map((change) => language.text(`regeling.${change.scheme}.naam`));
  const about = new Intl.ListFormat(language.code, { type: 'conjunction' }).format(names);
  if (kind === 'bedragen')
    return reminderOf(language, from, 'grens', kind, language.text('straks.nieuwe-bedragen'));
  if (kind === 'ouder')
    return reminderOf(language, from, 'later', String(place), about, {
      van: language.day(from),
      tot: language.day(until),
    });
  return reminderOf(language, from, kind === 'open' ? 'laatste-dag' : 'open', scheme, about);
}
