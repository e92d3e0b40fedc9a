import type { VNode } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useCopy } from '../island/use-copy.ts';
import { useLeaving } from '../island/use-leaving.ts';
import { codeFragment, type HandedOver, writeCode } from '../journey/code.ts';
import { askFor } from '../journey/windows.ts';
import { Icon } from '../words/Icon.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { LanguageContext, speak, useLanguage } from '../words/speech.ts';
import type { HandOverData } from './hand-over-data.ts';
import { Scan } from './Scan.tsx';

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
            <Code code={writeCode(answers, rules)} />
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

/** The code to scan or to paste in the check of the other device, and as a link, which stays in the history there. */
function Code({ code }: { code: string }): VNode {
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that asked for the code is gone.
  useEffect(() => heading.current?.focus(), []);
  const check = location.host + language.path('/check/');
  const link = `${location.protocol}//${check}${codeFragment}${code}`;

  return (
    <div class="code">
      <section>
        <h2 tabIndex={-1} ref={heading}>
          <Sentence of="meenemen.check-kop" />
        </h2>
        <ol>
          <li>
            <Sentence of="meenemen.check-1" />{' '}
            <strong class="address" translate={false}>
              {check}
            </strong>
          </li>
          <Sentence of="meenemen.check-2" as="li" />
          <Sentence of="meenemen.check-3" as="li" />
        </ol>
        <Sentence of="meenemen.check-uitleg" as="p" />
        <Scan text={link} />
        <ToCopy id="code" text={code} />
        <button type="button" class="btn quiet" onClick={() => print()}>
          <Icon name="printer" />
          <Sentence of="meenemen.print" />
        </button>
      </section>
      <section>
        <Sentence of="meenemen.link-kop" as="h2" />
        <Sentence of="meenemen.link-uitleg" as="p" />
        <p class="privacy misschien">
          <Icon name="misschien" />
          <Sentence of="meenemen.link-let-op" />
        </p>
        <ToCopy id="link" text={link} />
        <Sentence of="meenemen.niets-verstuurd" as="p" class="soft" />
      </section>
    </div>
  );
}

/** A text in a field with a button that copies it. Where a browser lets no page copy, it is selected to be copied by hand. */
function ToCopy({ id, text }: { id: 'code' | 'link'; text: string }): VNode {
  const { copied, copy } = useCopy();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (copied?.done === false) field.current?.select();
  }, [copied]);
  const isLink = id === 'link';

  return (
    <div class="to-copy">
      <label class="label" for={id}>
        <Sentence of={`meenemen.${id}`} />
      </label>
      <textarea
        id={id}
        ref={field}
        class="utrecht-textbox"
        readOnly
        rows={4}
        translate={false}
        value={text}
      />
      <div class="actions">
        <button type="button" class="btn quiet" onClick={() => copy(text)}>
          <Sentence of={isLink ? 'meenemen.kopieer' : 'meenemen.kopieer-code'} />
        </button>
      </div>
      <p role="status">
        {copied?.done === true && (
          <Sentence of={isLink ? 'meenemen.gekopieerd' : 'meenemen.code-gekopieerd'} as="strong" />
        )}
        {copied?.done === false && <Sentence of="meenemen.kopieer-zelf" as="strong" />}
      </p>
    </div>
  );
}
