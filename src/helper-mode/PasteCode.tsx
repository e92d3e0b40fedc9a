import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useCheck } from '../check/check-context.ts';
import { Sentence } from '../check/Sentence.tsx';

/** A field for the link or the code that a client brings along. What came of it is said below it. */
export function PasteCode({ fill }: { fill: (text: string) => void }): VNode {
  const { journey } = useCheck();
  const [text, setText] = useState('');
  const notice = journey.notice?.startsWith('code-') ? journey.notice : null;
  function submit(event: Event): void {
    event.preventDefault();
    if (text.trim() !== '') fill(text.trim());
  }
  return (
    <form class="paste" noValidate autocomplete="off" onSubmit={submit}>
      <label for="plak-code">
        <Sentence of="hulpmodus.plak-code" />
      </label>
      <div class="line">
        <input
          class="utrecht-textbox utrecht-textbox--html-input"
          id="plak-code"
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={text}
          aria-describedby="plak-code-uitkomst"
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button type="submit" class="btn quiet small">
          <Sentence of="hulpmodus.vul-in" />
        </button>
      </div>
      <p id="plak-code-uitkomst" role="status">
        {notice !== null && <Sentence of={`check.${notice}`} as="strong" />}
      </p>
    </form>
  );
}
