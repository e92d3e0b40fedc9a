import type { VNode } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Icon } from '../check/Icon.tsx';
import { LanguageContext, speak } from '../check/language.ts';
import { Sentence } from '../check/Sentence.tsx';
import { useCopy } from '../check/use-copy.ts';
import { useLeaving } from '../check/use-leaving.ts';
import { codeFragment, type HandedOver, writeCode } from './code.ts';
import type { HandOverData } from './hand-over-data.ts';
import { Scan } from './Scan.tsx';
import { askFor } from './windows.ts';

/** The answers of the check that opened this page, as a code to scan and a link. There is no code before somebody asks for it. */
export function HandOver({ rules, texts, language: code }: HandOverData): VNode {
  const language = useMemo(() => speak(code, texts), [code, texts]);
  const [answers, setAnswers] = useState<HandedOver | null>(null);
  const [isAsked, setIsAsked] = useState(false);
  useEffect(() => askFor(setAnswers), []);
  useLeaving(() => {
    setAnswers(null);
    setIsAsked(false);
  });
  const hasAnswers = Object.values(answers?.answers ?? {}).some((answer) => answer !== undefined);

  return (
    <LanguageContext.Provider value={language}>
      {answers === null || !hasAnswers ? (
        <div class="start">
          <Sentence of="meenemen.leeg" as="h2" />
          <Sentence of="meenemen.leeg-uitleg" as="p" />
          <a class="btn" href={language.path('/check/')}>
            <Sentence of="meenemen.naar-check" />
            <Icon name="arrow-right" flip />
          </a>
        </div>
      ) : (
        <>
          <div class="privacy">
            <Icon name="lock" />
            <div>
              <Sentence of="meenemen.wie-leest-kop" as="h2" />
              <Sentence of="meenemen.wie-leest" as="p" />
              <Sentence of="meenemen.hoe-lang" as="p" />
            </div>
          </div>
          {isAsked ? (
            <Code link={linkOf(writeCode(answers, rules), language.path('/check/'))} />
          ) : (
            <button type="button" class="btn" onClick={() => setIsAsked(true)}>
              <Sentence of="meenemen.maak" />
              <Icon name="arrow-right" flip />
            </button>
          )}
        </>
      )}
    </LanguageContext.Provider>
  );
}

const linkOf = (code: string, path: string): string => `${location.origin}${path}${codeFragment}${code}`;

/** The code in both its shapes, with what to do with each. */
function Code({ link }: { link: string }): VNode {
  const { copied, copy } = useCopy();
  const heading = useRef<HTMLHeadingElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  // The button that asked for the code is gone.
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    if (copied?.done === false) field.current?.select();
  }, [copied]);

  return (
    <div class="code">
      <section>
        <h2 tabIndex={-1} ref={heading}>
          <Sentence of="meenemen.scan-kop" />
        </h2>
        <Sentence of="meenemen.scan" as="p" />
        <Scan text={link} />
      </section>
      <section>
        <Sentence of="meenemen.link-kop" as="h2" />
        <Sentence of="meenemen.link-uitleg" as="p" />
        <label class="utrecht-form-label" for="link">
          <Sentence of="meenemen.link" />
        </label>
        <textarea
          id="link"
          ref={field}
          class="utrecht-textbox"
          readOnly
          rows={4}
          translate={false}
          value={link}
        />
        <div class="actions">
          <button type="button" class="btn quiet" onClick={() => copy(link)}>
            <Sentence of="meenemen.kopieer" />
          </button>
          <button type="button" class="btn quiet" onClick={() => print()}>
            <Icon name="printer" />
            <Sentence of="meenemen.print" />
          </button>
        </div>
        <p role="status">
          {copied !== null && (
            <Sentence of={copied.done ? 'meenemen.gekopieerd' : 'meenemen.kopieer-zelf'} as="strong" />
          )}
        </p>
        <Sentence of="meenemen.niets-verstuurd" as="p" class="soft" />
      </section>
    </div>
  );
}
