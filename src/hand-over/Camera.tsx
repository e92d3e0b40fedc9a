import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useLeaving } from '../island/use-leaving.ts';
import { codeFragment } from '../journey/code.ts';
import { Icon } from '../words/Icon.tsx';
import { Sentence } from '../words/Sentence.tsx';

/** Between two looks at the picture, in milliseconds: a cheap phone needs about as long for one. */
const rest = 150;

/** What reads a picture: a script that is loaded only when somebody scans. */
type Reader = typeof import('./read-picture.ts');
const reader = '/scan.js';

type State = 'uit' | 'aan' | 'andere' | 'geen-camera' | 'geen-scan';

/**
 * Scans the code of another device. The picture goes nowhere.
 * @param found gets the link in the code, once
 */
export function Camera({ found }: { found: (link: string) => void }): VNode {
  const [state, setState] = useState<State>('uit');
  const video = useRef<HTMLVideoElement>(null);
  const isOn = state === 'aan' || state === 'andere';
  useLeaving(() => setState('uit'));

  useEffect(() => {
    if (!isOn) return;
    let isOver = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stream: MediaStream | undefined;
    const end = (): void => {
      isOver = true;
      clearTimeout(timer);
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
    async function begin(screen: HTMLVideoElement): Promise<void> {
      const reading = (import(/* @vite-ignore */ reader) as Promise<Reader>).catch(
        () => 'geen-scan' as const,
      );
      const seeing = navigator.mediaDevices
        .getUserMedia({ video: { facingMode: 'environment' } })
        .catch(() => 'geen-camera' as const);
      const seen = await seeing;
      if (typeof seen === 'string') return isOver ? undefined : setState(seen);
      stream = seen;
      if (isOver) return end();
      screen.srcObject = seen;
      await screen.play();
      const read = await reading;
      if (typeof read === 'string') return isOver ? undefined : setState(read);
      look(screen, read.textIn);
    }
    function look(screen: HTMLVideoElement, textIn: Reader['textIn']): void {
      if (isOver) return;
      const text = textIn(screen);
      if (text?.includes(codeFragment)) {
        end();
        setState('uit');
        found(text);
        return;
      }
      // Who has just stopped the camera would see it go on again.
      if (text !== null) setState((before) => (before === 'aan' ? 'andere' : before));
      timer = setTimeout(() => look(screen, textIn), rest);
    }
    if (video.current !== null) begin(video.current).catch(() => isOver || setState('geen-camera'));
    return end;
  }, [isOn]);

  return (
    <div class="camera">
      {isOn && <video ref={video} muted playsInline />}
      <button type="button" class="btn quiet" onClick={() => setState(isOn ? 'uit' : 'aan')}>
        <Icon name="camera" />
        <Sentence of={isOn ? 'code.stop' : 'code.scan'} />
      </button>
      <p role="status">{state !== 'uit' && <Sentence of={`code.${state}`} as="strong" />}</p>
    </div>
  );
}
