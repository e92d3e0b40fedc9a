import type { HandedOver } from './code.ts';

/** What a page asks of the check that opened it, and the name under which the check answers. */
export const asked = 'zelfcheck';

/** Gives the answers to a page of this site that asks for them, until the function that it returns is called. Nothing is kept. */
export function handOver(answers: HandedOver): () => void {
  function give({ origin, source, data }: MessageEvent): void {
    if (origin === location.origin && data === asked)
      (source as Window | null)?.postMessage({ [asked]: answers }, origin);
  }
  addEventListener('message', give);
  return () => removeEventListener('message', give);
}

/** Asks the check that opened this page for its answers, and waits for them until the function that it returns is called. */
export function askFor(receive: (answers: HandedOver) => void): () => void {
  const opener = window.opener as Window | null;
  function take({ origin, source, data }: MessageEvent): void {
    if (origin === location.origin && source === opener && data?.[asked]) receive(data[asked] as HandedOver);
  }
  addEventListener('message', take);
  opener?.postMessage(asked, location.origin);
  return () => removeEventListener('message', take);
}
