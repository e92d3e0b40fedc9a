import { createHash } from 'node:crypto';

/**
 * Loads the page again for a link with data-opnieuw. The link works without it, but loses what stands after the # in the address: a code,
 * or what somebody came for. It stands in the page itself, so it does not have to arrive.
 */
export const tryAgain =
  "addEventListener('click',function(e){if(e.target.hasAttribute('data-opnieuw')){e.preventDefault();location.reload()}})";

/** Lets the Content-Security-Policy know it. */
export const tryAgainHash = `sha256-${createHash('sha256').update(tryAgain).digest('base64')}` as const;
