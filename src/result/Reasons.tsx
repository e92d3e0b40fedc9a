import type { ComponentChildren, VNode } from 'preact';
import type { Range } from '../engine/answers.ts';
import { isIncomeFact } from '../engine/huishoudinkomen.ts';
import type { Trace } from '../engine/outcome.ts';
import type { Fact, FactId, Source } from '../engine/ruleset.ts';
import { useCheck } from '../journey/check-context.ts';
import { questionBehind } from '../journey/incomes.ts';
import { leaveFrom } from '../journey/place.ts';
import { FactNumber } from '../questions/RangeWords.tsx';
import { ComparedWords, Reckoned } from '../questions/Reckoned.tsx';
import { Icon } from '../words/Icon.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { useLanguage } from '../words/speech.ts';
import { comparedOf, waitsForOther } from './compared.ts';
import { doubtfulSource, factToSettle, reasonKey } from './reasons.ts';
import { ShortfallWords } from './ShortfallWords.tsx';
import { shortfallOf, whatWouldChange } from './shortfall.ts';

const icons = { ja: 'check', nee: 'niet', onbekend: 'misschien' } as const;

/** The conditions that decided, each with the own answer, the limit, its date and its source. */
export function Reasons({ scheme, traces }: { scheme: string; traces: Trace[] }): VNode {
  const { situation } = useCheck();
  const language = useLanguage();
  return (
    <ul class="why">
      {traces.map((trace) => (
        <li key={trace.id}>
          <Icon name={trace.reason === 'oordeel' ? 'beslist' : icons[trace.truth]} />
          <div>
            <p>
              <ReasonSentence scheme={scheme} trace={trace} />
            </p>
            <Remedy trace={trace} ownWords={language.text(reasonKey(scheme, trace, language.has))} />
            {trace.fact !== null && isIncomeFact(trace.fact) && (
              <p class="soft small">
                <Reckoned fact={trace.fact} beside="regeling" other={comparedOf(scheme, trace, situation)} />
              </p>
            )}
            <Grounds trace={trace} />
            <WrongAnswer scheme={scheme} trace={trace} />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** A reason in one or two sentences, with the visitor's own answer and the limit in them. */
export function ReasonSentence({ scheme, trace }: { scheme: string; trace: Trace }): VNode {
  const { rules, journey, situation } = useCheck();
  const language = useLanguage();
  const fact = rules.facts.find(({ id }) => id === trace.fact);
  const open = factToSettle(rules, journey.answers, trace);
  const compared = comparedOf(scheme, trace, situation);
  const limit = compared?.limit ?? trace.limit;
  const isTogether = compared?.of === 'met-huisgenoot' && trace.truth !== 'onbekend';
  const key = waitsForOther(scheme, trace, situation)
    ? 'onbekend.inkomen-huisgenoot'
    : isTogether
      ? `rekenen.met-huisgenoot.${trace.truth}`
      : reasonKey(scheme, trace, language.has);
  return (
    <>
      <span class="visually-hidden">{language.plain(`check.teken-${trace.truth}`)} </span>
      <Sentence
        of={key}
        values={{
          antwoord: fact && <ComparedWords fact={fact} income={compared?.income} />,
          grens: fact && limit && <LimitWords fact={fact} limit={limit} />,
          'grens-van': fact && limit && <FactNumber fact={fact} value={limit.min} />,
          'grens-tot': fact && limit && <FactNumber fact={fact} value={limit.max} />,
          per: fact?.type === 'bedrag' && <Sentence of={`eenheid.${fact.id}`} />,
          feit: open !== null && <Sentence of={`feit.${open}`} />,
        }}
      />
    </>
  );
}

/** By how much a condition fails and what would change that; a reason that asks something tells the latter in its own words. */
function Remedy({ trace, ownWords }: { trace: Trace; ownWords: string }): VNode | null {
  const { rules, situation } = useCheck();
  const language = useLanguage();
  if (trace.truth !== 'nee' || trace.fact === null) return null;
  const shortfall = shortfallOf(rules, situation, trace);
  const change = ownWords.includes('?') ? null : whatWouldChange(situation, trace);
  return (
    <p>
      {shortfall !== null && <ShortfallWords fact={trace.fact} shortfall={shortfall} remark />}{' '}
      {change !== null && language.has(change.key) && (
        <Sentence of={change.key} values={{ leeftijd: change.leeftijd }} />
      )}
    </p>
  );
}

/** The way from a reason to the answer that it rests on. */
function WrongAnswer({ scheme, trace }: { scheme: string; trace: Trace }): VNode | null {
  const { journey } = useCheck();
  const language = useLanguage();
  if (trace.fact === null) return null;
  const fact = questionBehind(journey.answers, trace.fact);
  if (journey.answers[fact] === undefined) return null;
  return (
    <ToAnswer scheme={scheme} fact={fact} class="btn plain small">
      <Sentence of="check.klopt-niet" />
      <span class="visually-hidden">
        {' '}
        {language.plain('check.wijzig-feit', { feit: language.text(`feit.${fact}`) })}
      </span>
    </ToAnswer>
  );
}

/** A button from a scheme to an answer, after which the result opens at that scheme again. */
export function ToAnswer({
  scheme,
  fact,
  class: look,
  children,
}: {
  scheme: string;
  fact: FactId;
  class: string;
  children: ComponentChildren;
}): VNode {
  const { actions } = useCheck();
  function go(): void {
    leaveFrom(scheme);
    actions.open({ page: 'vraag', fact }, 'uitkomst');
  }
  return (
    <button type="button" class={look} onClick={go}>
      {children}
    </button>
  );
}

/** A limit; an end above everything that can be answered is none. */
function LimitWords({ fact, limit: { min, max } }: { fact: Fact; limit: Range }): VNode {
  if (min === max || ('max' in fact && max >= fact.max)) return <FactNumber fact={fact} value={min} />;
  return (
    <Sentence
      of="check.van-tot"
      values={{ van: <FactNumber fact={fact} value={min} />, tot: <FactNumber fact={fact} value={max} /> }}
    />
  );
}

/** Where a reason comes from, how old it is, and whether somebody could confirm it. */
function Grounds({ trace }: { trace: Trace }): VNode {
  const { rules } = useCheck();
  const language = useLanguage();
  const sources = [...new Set([trace.amountSource, trace.ruleSource])];
  const doubtful = doubtfulSource(rules, trace);
  return (
    <small class="grounds">
      {trace.validFrom !== null && (
        <Sentence of="check.bedrag-van" values={{ datum: language.day(trace.validFrom) }} />
      )}
      {sources.map((index) => {
        const source = rules.sources[index];
        return source && <SourceLink key={index} source={source} />;
      })}
      {doubtful !== null && <Doubt source={doubtful} />}
    </small>
  );
}

/** A source by its title. */
export function SourceLink({ source }: { source: Source }): VNode {
  const language = useLanguage();
  return (
    <span>
      <Sentence of="check.bron" />{' '}
      <a href={source.url} target="_blank" rel="noreferrer" lang="nl">
        {source.title}
        <span class="visually-hidden" lang={language.code}>
          {' '}
          {language.plain('check.nieuw-tabblad')}
        </span>
      </a>
    </span>
  );
}

/** That a rule is old or not sure, how old as far as that is known, and where to ask. */
export function Doubt({ source }: { source: Source }): VNode {
  const telefoon = <Phone />;
  if (source.from === undefined) return <Sentence of="bron.zonder-jaar" values={{ telefoon }} />;
  const jaar = <span translate={false}>{source.from}</span>;
  return <Sentence of={`bron.${source.status}`} values={{ jaar, telefoon }} />;
}

/** The municipality's telephone number. */
export function Phone(): VNode {
  const { phone } = useCheck();
  return (
    <a class="nowrap" href={`tel:${phone.replaceAll(' ', '')}`} translate={false}>
      {phone}
    </a>
  );
}
