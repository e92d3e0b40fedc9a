import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { dontKnow, inkomstsoorten } from '../engine/answers.ts';
import type { Fact } from '../engine/ruleset.ts';
import { useCheck } from '../journey/check-context.ts';
import { kindsFor, type Persoon, personsAsked, type Soort } from '../journey/incomes.ts';
import type { Journey } from '../journey/journey.ts';
import { Sentence } from '../words/Sentence.tsx';
import { atFault, FaultText } from './FaultText.tsx';
import { type FieldProps, questionId } from './field.ts';
import { InkomstRow, type Row, usual } from './InkomstRow.tsx';
import { InkomstName } from './InkomstWords.tsx';
import { OptionCard } from './OptionCard.tsx';
import { inkomstField, noIncome } from './read-inkomsten.ts';

/** What is filled in: the incomes, and who has none. */
interface Filled {
  rows: Row[];
  none: readonly Persoon[];
  unknown: boolean;
}

/** The kinds of income of each person as cards. A card that is chosen opens the fields for its amounts. */
export function InkomstenField({
  fact,
  fault,
  below,
}: Omit<FieldProps<Extract<Fact, { type: 'inkomsten' }>>, 'answer'> & {
  /** What is asked below the incomes of who knows them; whether each person gave all of them per year. */
  below(isPerYear: boolean): VNode | null;
}): VNode {
  const { journey, situation } = useCheck();
  const persons = personsAsked(journey.answers);
  const [filled, setFilled] = useState(() => begin(journey, persons));
  const { rows, none, unknown } = filled;
  const nextKey = useRef(rows.length);
  const toFocus = useRef<string | null>(null);
  useEffect(() => {
    if (toFocus.current !== null) document.getElementsByName(toFocus.current)[0]?.focus();
    toFocus.current = null;
  });
  const kinds = new Set(rows.map(({ van, soort }) => `${van} ${soort}`)).size;
  const isRoom = rows.length - kinds < fact.most - persons.length * inkomstsoorten.length;

  function focusNext({ van, soort, key }: Row): void {
    toFocus.current = inkomstField(van, soort, key, 'bedrag');
  }
  function add(van: Persoon, soort: Soort): Row {
    const row: Row = { key: nextKey.current, van, soort, bedrag: null, chosen: false, ...usual('maand') };
    nextKey.current += 1;
    setFilled({ rows: [...rows, row], none: none.filter((each) => each !== van), unknown: false });
    return row;
  }
  const drop = (dropped: readonly Row[]): void =>
    setFilled({ ...filled, rows: rows.filter((row) => !dropped.includes(row)) });
  const change = (row: Row, changed: Partial<Row>): void =>
    setFilled({ ...filled, rows: rows.map((each) => (each === row ? { ...row, ...changed } : each)) });
  const toggleNone = (van: Persoon): void =>
    setFilled({
      rows: rows.filter((row) => row.van !== van),
      none: none.includes(van) ? none.filter((each) => each !== van) : [...none, van],
      unknown: false,
    });

  return (
    <>
      {persons.map((van) => (
        <fieldset key={van} class="person" aria-labelledby={persons.length === 1 ? questionId : undefined}>
          {persons.length > 1 && (
            <legend>
              <Sentence of={`inkomst.van-${van}`} />
            </legend>
          )}
          <FaultText fact={fact} fault={fault} at={van} />
          {kindsShown(van).map((soort) => {
            const own = rows.filter((row) => row.van === van && row.soort === soort);
            return (
              <div key={soort}>
                <OptionCard
                  type="checkbox"
                  name={van}
                  value={soort}
                  checked={own.length > 0}
                  live
                  {...atFault(fault, van)}
                  onChange={() => (own.length > 0 ? drop(own) : add(van, soort))}
                >
                  <Sentence of={`inkomst.${soort}`} />
                  <Sentence of={`inkomst.${soort}-uitleg`} as="small" />
                </OptionCard>
                {own.map((row, place) => (
                  <InkomstRow
                    key={row.key}
                    row={row}
                    place={place}
                    many={own.length > 1}
                    fact={fact}
                    fault={fault}
                    change={(changed) => change(row, changed)}
                    remove={() => {
                      focusNext(own[place - 1] ?? own[place + 1] ?? row);
                      drop([row]);
                    }}
                  />
                ))}
                {own.length > 0 && isRoom && (
                  <button
                    type="button"
                    class="btn plain small another"
                    onClick={() => focusNext(add(van, soort))}
                  >
                    <span aria-hidden="true">+</span>
                    <Sentence of="inkomst.nog-een" />
                    <span class="visually-hidden">
                      {' '}
                      <InkomstName van={van} soort={soort} />
                    </span>
                  </button>
                )}
              </div>
            );
          })}
          <OptionCard
            type="checkbox"
            name={van}
            value={noIncome}
            checked={none.includes(van)}
            live
            {...atFault(fault, van)}
            onChange={() => toggleNone(van)}
          >
            <Sentence of={`inkomst.geen-${van}`} />
          </OptionCard>
        </fieldset>
      ))}
      <OptionCard
        type="checkbox"
        value={dontKnow}
        checked={unknown}
        live
        dont
        picture="misschien"
        onChange={() => setFilled({ rows: [], none: [], unknown: !unknown })}
      >
        <Sentence of="inkomst.weet-niet" />
        <Sentence of="inkomst.weet-niet-uitleg" as="small" />
      </OptionCard>
      {!unknown && below(persons.every(isPerYear))}
    </>
  );

  function isPerYear(van: Persoon): boolean {
    const own = rows.filter((row) => row.van === van);
    return own.length > 0 && own.every(({ per }) => per === 'jaar');
  }

  function kindsShown(van: Persoon): Soort[] {
    const possible = kindsFor(van, situation);
    return inkomstsoorten.filter(
      (soort) => possible.includes(soort) || rows.some((row) => row.van === van && row.soort === soort),
    );
  }
}

/** What was answered before. Whether somebody has no income is known only where that person was asked. */
function begin({ answers, kept }: Journey, persons: readonly Persoon[]): Filled {
  const { inkomsten: answer = kept.inkomsten } = answers;
  if (!Array.isArray(answer)) return { rows: [], none: [], unknown: answer === dontKnow };
  const isComplete = answers.inkomsten !== undefined;
  const rows = answer
    .filter(({ van }) => persons.includes(van))
    .map((inkomst, key) => ({ ...inkomst, key, chosen: true }));
  const none = persons.filter((van) => (isComplete || van === 'ik') && rows.every((row) => row.van !== van));
  return { rows, none, unknown: false };
}
