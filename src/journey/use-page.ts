import { useEffect } from 'preact/hooks';

let opened = false;

/** Gives a new page of the check the focus on its heading. The first page leaves the focus where the browser put it. */
export function usePage(): void {
  useEffect(() => {
    if (opened) {
      window.scrollTo(0, 0);
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    }
    opened = true;
  }, []);
}
