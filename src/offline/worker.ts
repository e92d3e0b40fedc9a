/**
 * The service worker: keeps the files of this site, so that after one visit every page works without a network. It knows no answer:
 * answers are in no address and in no request.
 */

import { siteFiles } from 'virtual:site-files';
import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';

/** Who has a slow network waits for this many milliseconds before a page comes from what was kept. */
const patience = 3_000;

// A page of the check loads nothing later, so a new version may take over in the middle of one: the answers stay where they are.
addEventListener('install', () => (globalThis as unknown as { skipWaiting(): Promise<void> }).skipWaiting());
clientsClaim();
cleanupOutdatedCaches();

// Before the kept files: amounts change, so a page comes from the network while there is one.
registerRoute(
  ({ request, sameOrigin }) => request.mode === 'navigate' && sameOrigin,
  async ({ request, url }) => {
    try {
      return await fetch(request, { signal: AbortSignal.timeout(patience) });
    } catch {
      return (await matchPrecache(url.pathname)) ?? (await notHere());
    }
  },
);
/** The page that says that there is no such page. */
async function notHere(): Promise<Response> {
  const page = await matchPrecache('/404.html');
  return page === undefined
    ? Response.error()
    : new Response(page.body, { status: 404, headers: page.headers });
}

// No page of this site reads a query, and search adds the time to its own.
precacheAndRoute(siteFiles, { ignoreURLParametersMatching: [/./] });
