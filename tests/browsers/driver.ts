/** What a walk needs of a browser. Each engine has a driver of its own. */

/** Something on a page: a selector, or a selector and the words that it begins with. */
export type Place = string | readonly [selector: string, words: string];

/** One visitor with windows of their own, of which one is in front. */
export interface Driver {
  /** Opens an address of the site in a new window, on the day of the walks, and waits until it has loaded. */
  open(address: string): Promise<void>;
  /** Runs a function in the page; it sees nothing but its arguments. */
  evaluate<A extends unknown[], R>(run: (...given: A) => R, ...given: A): Promise<Awaited<R>>;
  /** Whether something can be seen. */
  has(place: Place): Promise<boolean>;
  /** Presses something that is there, with the mouse. */
  click(place: Place): Promise<void>;
  /** Presses a link that opens another window, and goes on there. */
  follow(place: Place): Promise<void>;
  /** Types a text where the focus is. */
  type(text: string): Promise<void>;
  /** Presses a key, or keys together, such as `Alt+v`. */
  press(keys: string): Promise<void>;
  /** The page as it is printed on A4. Not every driver can print. */
  pdf(): Promise<Buffer>;
  /** Everything that the windows complained about: errors, refused by the policy, or written as an error. */
  complaints(): Promise<string[]>;
  /** Closes the windows, with what they complained about. The visitor may open others. */
  leave(): Promise<void>;
}

export interface Browser {
  /** A visitor who shares nothing with another one until the browser stops. */
  visitor(): Promise<Driver>;
  stop(): Promise<void>;
}

declare global {
  interface Window {
    complaints?: string[];
  }
}

/** Runs in a page: what is visible at a place. Words in full go before words that something else begins with. */
export function find(selector: string, words: string | null): Element | null {
  const visible = [...document.querySelectorAll(selector)].filter((each) => each.checkVisibility());
  if (words === null) return visible[0] ?? null;
  const said = (each: Element): string => (each.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  return (
    visible.find((each) => said(each) === words) ??
    visible.find((each) => said(each).startsWith(words)) ??
    null
  );
}

/** The two arguments of `find`. */
export const at = (place: Place): [selector: string, words: string | null] =>
  typeof place === 'string' ? [place, null] : [...place];

/** Runs in a window before its page does: from then on it is that moment there. */
export function fixClock(moment: string, page: Window & typeof globalThis): void {
  const { Date: Real } = page;
  page.Date = class extends Real {
    constructor(...given: unknown[]) {
      super(...((given.length === 0 ? [moment] : given) as [string]));
    }
    static override now(): number {
      return new Real(moment).getTime();
    }
  } as DateConstructor;
}

/** Runs in a window before its page does: notes what goes wrong there. */
export function listen(page: Window & typeof globalThis): void {
  const complaints: string[] = [];
  page.complaints = complaints;
  page.addEventListener(
    'error',
    ({ message, target }) => complaints.push(message ?? `not loaded: ${(target as HTMLElement).outerHTML}`),
    true,
  );
  page.addEventListener('unhandledrejection', ({ reason }) => complaints.push(String(reason)));
  page.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    complaints.push(`${violatedDirective}: ${blockedURI}`),
  );
  const { error } = page.console;
  page.console.error = (...words) => {
    complaints.push(words.join(' '));
    error.apply(page.console, words);
  };
}
