/** Tells the page around this one how high it is, when that page asks, and nothing else. Alone in a window it does nothing. */
import { type Answer, question } from './height-message.ts';

/** The check tells its height in steps of this many pixels and never less than before, so that it does not tell which question is open. */
const step = 400;

const isCheck = document.body.hasAttribute('data-stappen');
let asker: string | null = null;
let told: Answer & { width: number } = { hoogte: 0, width: 0 };

function tell(): void {
  if (asker === null) return;
  const { height, width } = document.body.getBoundingClientRect();
  const least = width === told.width ? told.hoogte : 0;
  const hoogte = isCheck ? Math.max(least, Math.ceil(height / step) * step) : Math.ceil(height);
  if (hoogte === told.hoogte) return;
  told = { hoogte, width };
  parent.postMessage({ hoogte } satisfies Answer, asker);
}

addEventListener('message', ({ source, origin, data }) => {
  if (parent === window || source !== parent || data !== question) return;
  // A page that a web editor opens from their disk has no origin to name.
  asker = origin === 'null' ? '*' : origin;
  told = { hoogte: 0, width: 0 };
  tell();
});
new ResizeObserver(tell).observe(document.body);
