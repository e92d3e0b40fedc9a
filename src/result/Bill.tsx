import type { ComponentChild, VNode } from 'preact';
import { isSameRange } from '../engine/answers.ts';
import type { Berekend } from '../engine/berekening.ts';
import { berekeningIn } from '../engine/check.ts';
import { editionOn } from '../engine/norm.ts';
import { useCheck } from '../journey/check-context.ts';
import { Money } from '../words/Money.tsx';
import { wholeEuros } from '../words/money.ts';
import { Sentence } from '../words/Sentence.tsx';
import { useLanguage } from '../words/speech.ts';
import { untranslated } from '../words/untranslated.ts';
import type { Judged } from './judged.ts';
import { SourceLink } from './Reasons.tsx';

/**
 * How an amount was reckoned, as a bill: a line for each step, in the words of the letter that the authority sends, and below it where the
 * amounts stand. Nothing for an amount that is one figure from a table.
 */
export function Bill({ scheme, outcome }: Judged): VNode | null {
  const { situation } = useCheck();
  const steps = berekeningIn(scheme, outcome, situation);
  const lines = linesOf(steps);
  const last = lines[lines.length - 1];
  if (last === undefined || lines.length === 1) return null;
  const values = Object.fromEntries(steps.map((step) => [step.id, <StepAmount key={step.id} step={step} />]));
  return (
    <>
      <table class="bill">
        <caption>
          <Sentence of="check.zo-rekenden-wij" />
        </caption>
        <tbody>
          {lines.slice(0, -1).map((step) => (
            <Line key={step.id} scheme={scheme.id} step={step} values={values} />
          ))}
        </tbody>
        <tfoot>
          <Line scheme={scheme.id} step={last} values={values} />
        </tfoot>
      </table>
      <Tables steps={steps} />
    </>
  );
}

/** What a reader needs of the steps: none that comes to nothing, and no sum of one line. */
function linesOf(steps: readonly Berekend[]): Berekend[] {
  const last = steps.length - 1;
  const all = steps.filter(
    (step, place) => place === last || step.missing.length > 0 || !(step.isNamed || isNothing(step)),
  );
  const [first, second] = all;
  return all.length > 2 && first && second && isSame(first, second) ? [first, ...all.slice(2)] : all;
}

const isSame = (one: Berekend, other: Berekend): boolean =>
  one.per === other.per && isSameRange(one.range, other.range);

const isNothing = ({ range }: Berekend): boolean => range?.max === 0;

function Line({
  scheme,
  step,
  values,
}: {
  scheme: string;
  step: Berekend;
  values: Record<string, ComponentChild>;
}): VNode {
  const language = useLanguage();
  const own = `berekening.${scheme}.${step.id}`;
  const naam = <span translate={untranslated}>{language.text(`regeling.${scheme}.naam`)}</span>;
  return (
    <tr>
      <th scope="row">
        <Sentence of={language.has(own) ? own : `berekening.${step.id}`} values={{ ...values, naam }} />
      </th>
      <td>
        <StepAmount step={step} isSigned />
        {step.per !== null && step.range !== null && <Sentence of={`per.${step.per}`} class="soft small" />}
      </td>
    </tr>
  );
}

/** What a step comes to, a range in whole euros; that an answer is missing where it is not known. */
function StepAmount({ step, isSigned = false }: { step: Berekend; isSigned?: boolean }): VNode {
  const { range, isShare, isMinus } = step;
  if (range === null) return <Sentence of="berekening.nog-niet-bekend" />;
  const { min, max } = range;
  const sign = isSigned && isMinus ? '−\u00a0' : '';
  if (min === max) return figure(min, sign);
  return (
    <Sentence
      of="check.van-tot"
      values={{ van: figure(wholeEuros(min), sign), tot: figure(wholeEuros(max), '') }}
    />
  );

  function figure(of: number, before: string): VNode {
    return (
      <span class="nowrap">
        {before}
        {isShare ? <Share of={of} /> : <Money cents={of} />}
      </span>
    );
  }
}

/** A part of a whole, in thousandths of a percent. */
function Share({ of }: { of: number }): VNode {
  const text = `${(of / 1000).toLocaleString(useLanguage().code)}%`;
  return (
    <span key={text} translate={untranslated}>
      {text}
    </span>
  );
}

/** Where the tables stand that were reckoned with, each once. */
function Tables({ steps }: { steps: readonly Berekend[] }): VNode {
  const { rules, on } = useCheck();
  const sources = steps.flatMap(({ tabel }) => {
    const norm = rules.norms[tabel ?? ''];
    const source = norm && editionOn(norm, on)?.edition.source;
    return source === undefined ? [] : [source];
  });
  return (
    <small class="grounds">
      {[...new Set(sources)].map((index) => {
        const source = rules.sources[index];
        return source && <SourceLink key={index} source={source} />;
      })}
    </small>
  );
}
