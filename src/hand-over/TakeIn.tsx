import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { isFramed } from '../island/frame.ts';
import type { Notice } from '../journey/journey.ts';
import { Sentence } from '../words/Sentence.tsx';
import { Camera } from './Camera.tsx';

/**
 * The ways in for a code of another device: a field for it or its link, and the camera. Unlike a link that is opened it then stands in
 * no history. What came of it is said below.
 * @param fill takes the answers of a code in, and gives what to say
 */
export function TakeIn({ fill }: { fill: (text: string) => Notice | null }): VNode {
  const [text, setText] = useState('');
  const [said, setSaid] = useState<Notice | null>(null);
  function submit(event: Event): void {
    event.preventDefault();
    if (text.trim() !== '') setSaid(fill(text.trim()));
  }
  return (
    <form class="take-in" noValidate autocomplete="off" onSubmit={submit}>
      {!isFramed() && 'mediaDevices' in navigator && <Camera found={(code) => setSaid(fill(code))} />}
      <label for="plak-code">
        <Sentence of="code.plak" />
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
          <Sentence of="code.vul-in" />
        </button>
      </div>
      <p id="plak-code-uitkomst" role="status">
        {said !== null && <Sentence of={`check.${said}`} as="strong" />}
      </p>
    </form>
  );
}
