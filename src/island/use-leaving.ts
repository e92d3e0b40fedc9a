import { useEffect, useRef } from 'preact/hooks';

/**
 * Forgets what a page knows when somebody leaves it. Browsers keep the page that was left as it was, to show it again at once on the way
 * back, also to the next who sits at the same computer.
 * @param forget runs before the page is put away; what it changes is drawn at once
 * @param comeBack runs when the page is shown again
 */
export function useLeaving(forget: () => void, comeBack?: () => void): void {
  const latest = useRef({ forget, comeBack });
  latest.current = { forget, comeBack };
  useEffect(() => {
    const hide = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) latest.current.forget();
    };
    const show = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) latest.current.comeBack?.();
    };
    addEventListener('pagehide', hide);
    addEventListener('pageshow', show);
    return () => {
      removeEventListener('pagehide', hide);
      removeEventListener('pageshow', show);
    };
  }, []);
}
