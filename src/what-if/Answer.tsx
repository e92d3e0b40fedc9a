import type { RefObject, VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Ruleset } from '../engine/ruleset.ts';
import { type Fault, typedIn } from '../questions/reading.ts';
import { Money } from '../words/Money.tsx';
import { amountToEdit, wholeEuros } from '../words/money.ts';
import { Sentence } from '../words/Sentence.tsx';
import { useLanguage } from '../words/speech.ts';
import { SchemeLine } from './Changes.tsx';
import type { Curve, Point } from './curve.ts';
import { changeWord } from './ends.ts';
import { Field } from './Field.tsx';
import { readWages } from './read-form.ts';

const euro = 100;

interface Props {
  rules: Ruleset;
  found: Curve;
  now: number;
  later: number;
  /** Goes up with each other household, whose fields begin anew. */
  round: number;
  heading: RefObject<HTMLHeadingElement>;
  compare: (now: number, later: number) => void;
}

/** The wage now and the wage to come, and what is left of the difference. */
export function Answer({ rules, found, now, later, round, heading, compare }: Props): VNode {
  const before = found.at(now);
  const after = found.at(later);
  return (
    <section class="answer stack" aria-labelledby="houdt-over">
      <h2 id="houdt-over" tabIndex={-1} ref={heading}>
        <Sentence of="wat-als.houdt-over" />
      </h2>
      <Wages key={round} now={now} later={later} compare={compare} />
      <div role="status" class="stack">
        <Headline before={before} after={after} />
        <dl class="sums">
          {([before, after] as const).map((point, place) => (
            <div key={place === 0 ? 'nu' : 'straks'}>
              <Sentence of={place === 0 ? 'wat-als.nu' : 'wat-als.straks'} as="dt" />
              <dd>
                <Sentence
                  of={point.care > 0 ? 'wat-als.som-opvang' : 'wat-als.som'}
                  values={{
                    inkomen: <Money cents={wholeEuros(point.income)} />,
                    regelingen: <Money cents={wholeEuros(point.support)} />,
                    opvang: <Money cents={wholeEuros(point.care)} />,
                    samen: (
                      <strong>
                        <Money cents={wholeEuros(point.total)} />
                      </strong>
                    ),
                  }}
                />
              </dd>
            </div>
          ))}
        </dl>
      </div>
      <Differences rules={rules} before={before} after={after} />
    </section>
  );
}

/** The two wages to fill in. */
function Wages({ now, later, compare }: Pick<Props, 'now' | 'later' | 'compare'>): VNode {
  const language = useLanguage();
  const [fault, setFault] = useState<Fault | null>(null);

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const read = readWages(typedIn(new FormData(form)));
    if ('fault' in read) {
      setFault(read.fault);
      form.querySelector<HTMLElement>(`#${read.fault.field}`)?.focus();
    } else {
      setFault(null);
      compare(...read.answer);
    }
  }

  return (
    <form class="with-script wages" noValidate autocomplete="off" onSubmit={submit}>
      {(['loon-nu', 'loon-straks'] as const).map((name, place) => (
        <Field
          key={name}
          name={name}
          label={`wat-als.${name}`}
          hint="wat-als.loon-uitleg"
          unit="eenheid.inkomen"
          value={amountToEdit(place === 0 ? now : later, language.code)}
          money
          fault={fault}
        />
      ))}
      <button type="submit" class="btn">
        <Sentence of="wat-als.reken-uit" />
      </button>
    </form>
  );
}

/** What is left of the difference, in a sentence. */
function Headline({ before, after }: { before: Point; after: Point }): VNode {
  const more = after.wage - before.wage;
  const kept = after.total - before.total;
  const direction = more === 0 ? 'gelijk' : more > 0 ? 'meer' : 'minder';
  const left = more === 0 ? '' : Math.abs(kept) < euro ? '-evenveel' : kept > 0 ? '-over' : '-kwijt';
  return (
    <Sentence
      of={`wat-als.${direction}${left}`}
      as="p"
      class="headline"
      values={{
        bedrag: <Money cents={Math.abs(more)} />,
        verschil: <Money cents={wholeEuros(Math.abs(kept))} />,
      }}
    />
  );
}

/** What changes scheme by scheme. */
function Differences({
  rules,
  before,
  after,
}: {
  rules: Ruleset;
  before: Point;
  after: Point;
}): VNode | null {
  const lines = [...after.places].flatMap(([scheme, place]) => {
    const earlier = before.places.get(scheme);
    const difference = place.amount - (earlier?.amount ?? 0);
    const changed = earlier !== undefined && earlier.standing !== place.standing;
    if (!changed && Math.abs(difference) < euro) return [];
    const word = changed ? changeWord(earlier.standing, place) : difference > 0 ? 'hoger' : 'lager';
    return [{ scheme, word, difference }];
  });
  const care = after.care - before.care;
  if (before.wage === after.wage) return null;
  if (lines.length === 0 && care === 0) return <Sentence of="wat-als.niets-verandert" as="p" />;
  return (
    <div>
      <Sentence of="wat-als.dit-verandert" as="h3" />
      <ul>
        {lines.map(({ scheme, word, difference }) => (
          <li key={scheme}>
            <SchemeLine rules={rules} scheme={scheme} word={word} /> <Difference cents={difference} />
          </li>
        ))}
        {care !== 0 && (
          <li>
            <Sentence of="wat-als.opvang-kost" /> <Difference cents={-care} />
          </li>
        )}
      </ul>
    </div>
  );
}

function Difference({ cents }: { cents: number }): VNode | null {
  if (Math.abs(cents) < euro) return null;
  return (
    <Sentence
      of={cents > 0 ? 'wat-als.u-krijgt-meer' : 'wat-als.u-mist'}
      values={{ bedrag: <Money cents={wholeEuros(Math.abs(cents))} /> }}
    />
  );
}
