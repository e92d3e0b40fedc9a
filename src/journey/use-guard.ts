import { useEffect } from 'preact/hooks';
import { isFramed } from '../island/frame.ts';

/** A call or a letter begins within this many milliseconds of the press on its link. */
const beginning = 1_000;

/**
 * Asks before answers get lost: at a reload, at closing, and at a link out of the check. The sentence is the browser's own, and browsers
 * ask only somebody who has touched the page. Without answers nothing listens, because a listener may keep a page out of the cache that
 * makes going back instant. In a frame on the page of a partner nothing is asked: who leaves there leaves that page.
 */
export function useGuard(hasAnswers: boolean): void {
  useEffect(() => {
    if (!hasAnswers || isFramed()) return;
    // Chromium tells of leaving at a link to a telephone too, where nobody leaves.
    let called = -beginning;
    function press({ target, timeStamp }: MouseEvent): void {
      const link = target instanceof Element ? target.closest('a') : null;
      if (link !== null && !link.protocol.startsWith('http')) called = timeStamp;
    }
    function ask(event: BeforeUnloadEvent): void {
      if (event.timeStamp - called < beginning) return;
      event.preventDefault();
      // Older versions of Chromium ask only where this is set.
      Reflect.set(event, 'returnValue', true);
    }
    addEventListener('click', press, true);
    addEventListener('beforeunload', ask);
    return () => {
      removeEventListener('click', press, true);
      removeEventListener('beforeunload', ask);
    };
  }, [hasAnswers]);
}
