import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../words/Icon.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { timeLeft } from './idle.ts';

/** Asks whether somebody is still there. The time that is left is seen and not read out: it changes every second. */
export function IdleDialog({
  idle,
  stay,
  wipe,
}: {
  idle: number;
  stay: () => void;
  wipe: () => void;
}): VNode {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const own = dialog.current;
    // Safari 15.0 and Firefox 89 know no dialogs: there it stands over the page, and the focus is taken to it.
    if (own?.showModal) own.showModal();
    else own?.querySelector('button')?.focus();
    // Closing gives the focus back to where it was.
    return () => own?.close?.();
  }, []);
  function cancel(event: Event): void {
    event.preventDefault();
    stay();
  }
  return (
    <dialog
      ref={dialog}
      class="idle"
      role="alertdialog"
      aria-labelledby="nog-daar"
      aria-describedby="nog-daar-uitleg"
      onCancel={cancel}
    >
      <h2 id="nog-daar">
        <Sentence of="hulpmodus.nog-daar" />
      </h2>
      <Sentence of="hulpmodus.nog-daar-uitleg" as="p" id="nog-daar-uitleg" />
      <p class="time-left" aria-hidden="true" translate={false}>
        {timeLeft(idle)}
      </p>
      <div class="actions">
        <button type="button" class="btn" autofocus onClick={stay}>
          <Sentence of="hulpmodus.ik-ben-er" />
        </button>
        <button type="button" class="btn quiet" onClick={wipe}>
          <Icon name="eraser" />
          <Sentence of="hulpmodus.wis-nu" />
        </button>
      </div>
    </dialog>
  );
}
