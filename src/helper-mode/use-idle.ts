import { useEffect, useRef, useState } from 'preact/hooks';
import { type Idle, idleAfter } from './idle.ts';

/** Everything that tells that somebody is there. */
const touches = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'scroll', 'input', 'touchstart'] as const;
/** When a machine that slept may be awake again. */
const wakes = ['focus', 'pageshow'] as const;

/**
 * Watches whether somebody is there. It compares times and counts no seconds, so that a laptop that slept for an hour wipes as soon as it
 * wakes, also where the first thing that happens is a touch.
 * @param isWatching false while there is nothing to wipe
 * @returns how long nobody touched anything, in milliseconds, from the moment of asking; and what postpones it
 */
export function useIdle(isWatching: boolean, wipe: () => void): { idle: number | null; stay(): void } {
  const last = useRef(Date.now());
  const asked = useRef(false);
  const [idle, setIdle] = useState<number | null>(null);
  const atEnd = useRef(wipe);
  atEnd.current = wipe;

  function stay(): void {
    last.current = Date.now();
    asked.current = false;
    setIdle(null);
  }

  useEffect(() => {
    if (!isWatching) {
      asked.current = false;
      setIdle(null);
      return;
    }
    last.current = Date.now();
    function look(): Idle {
      const since = Math.max(0, Date.now() - last.current);
      const state = idleAfter(since);
      asked.current = state === 'asks';
      setIdle(state === 'asks' ? since : null);
      if (state === 'over') atEnd.current();
      return state;
    }
    function touch(): void {
      // Once it is asked only an answer postpones: a mouse that trembles is nobody.
      if (!asked.current && look() === 'busy') last.current = Date.now();
    }
    const timer = setInterval(look, 1000);
    for (const each of touches) addEventListener(each, touch, { capture: true, passive: true });
    for (const each of wakes) addEventListener(each, look);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      for (const each of touches) removeEventListener(each, touch, { capture: true });
      for (const each of wakes) removeEventListener(each, look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [isWatching]);

  return { idle, stay };
}
