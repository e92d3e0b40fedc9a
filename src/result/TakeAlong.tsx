import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useCopy } from '../island/use-copy.ts';
import { Icon } from '../words/Icon.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { useLanguage } from '../words/speech.ts';
import { AskingLink } from './AskingLink.tsx';

/** Ways to take the result along: on paper, as text, or as a code for another device. Where a browser lets no page copy, the text stands there to be copied by hand. */
export function TakeAlong(): VNode {
  const language = useLanguage();
  const { copied, copy } = useCopy();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (copied?.done === false) field.current?.select();
  }, [copied]);

  return (
    <div class="take-along">
      <button type="button" class="btn quiet" onClick={() => print()}>
        <Icon name="printer" />
        <Sentence of="plan.print" />
      </button>
      <button type="button" class="btn quiet" onClick={() => copy(sheetAsText())}>
        <Sentence of="plan.kopieer" />
      </button>
      <AskingLink to="/meenemen/">
        <Sentence of="plan.ander-apparaat" />
      </AskingLink>
      <p role="status">
        {copied !== null && (
          <Sentence of={copied.done ? 'plan.gekopieerd' : 'plan.kopieer-zelf'} as="strong" />
        )}
      </p>
      {copied?.done === false && (
        <textarea ref={field} readOnly rows={8} aria-label={language.plain('plan.als-tekst')}>
          {copied.text}
        </textarea>
      )}
    </div>
  );
}

const blocks = 'h2, p, li';

/** What stands on paper as plain text, a line for each of its blocks. The answers are left out: a text is often sent to somebody. */
function sheetAsText(): string {
  const sheet = document.querySelector('.sheet')?.cloneNode(true) as HTMLElement;
  for (const each of sheet.querySelectorAll('.visually-hidden, .answers')) each.remove();
  return [...sheet.querySelectorAll(blocks)]
    .filter((block) => block.querySelector(blocks) === null)
    .map((block) => {
      const words = block.textContent.replaceAll(/\s+/g, ' ').trim();
      if (block.localName === 'h2') return `\n${words}`;
      return block.closest('li') === null ? words : `- ${words}`;
    })
    .join('\n');
}
