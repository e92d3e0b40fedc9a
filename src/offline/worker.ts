/**
 * The service worker: keeps the files of this site, so that after one visit every page works without a network, and comes whole over a
 * slow one. It knows no answer: answers are in no address and in no request.
 *
 * A new version takes over once no page of the old one is open (it never asks to skip waiting), so that no page loses its files while it
 * loads them.
 */

import { siteFiles } from 'virtual:site-files';
import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { mayKeep } from './may-keep.ts';

/** The network has this many milliseconds to bring a whole page, before it comes from what was kept. */
const patience = 3_000;

/** An event of a service worker that lasts as long as what it waits for. */
type Lasting = Event & { waitUntil(done: Promise<unknown>): void };

const files = new PrecacheController();
files.addToCacheList(siteFiles);

addEventListener('install', (event) => {
  // The browser looks for a new version by itself, also for who began to save on data after the first visit.
  if (mayKeep()) files.install(event);
  else (event as Lasting).waitUntil(Promise.reject(new Error('The network cannot carry what is kept.')));
});
addEventListener('activate', (event) => files.activate(event));

// Before the kept files: amounts change, so a page comes from the network where that brings it in time.
registerRoute(
  ({ request, sameOrigin }) => request.mode === 'navigate' && sameOrigin,
  async ({ request, url }) => {
    const kept = await keptAt(url);
    if (kept !== undefined) return (await inTime(request)) ?? kept;
    return fetch(request).catch(notHere);
  },
);

/** The kept page at an address, whatever its query, with or without index.html or its last slash. */
async function keptAt({ origin, pathname }: URL): Promise<Response | undefined> {
  const address = origin + pathname.replace(/\/index\.html$/, '/');
  return (await files.matchPrecache(address)) ?? (await files.matchPrecache(`${address}/`));
}

/** What the network answers, if that is whole in time and no fault of the host. A redirect goes to the browser, which follows it. */
async function inTime(request: Request): Promise<Response | null> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patience);
  try {
    const response = await fetch(request, { signal: stop.signal });
    if (response.type === 'opaqueredirect') return response;
    if (response.status < 500 && (await isWhole(response.clone()))) return response;
    stop.abort();
  } catch {
    // Without a network, or stopped.
  } finally {
    clearTimeout(timer);
  }
  return null;
}

/** Reads an answer to its end. Not every browser says that a page was cut off, so its end has to be there. */
async function isWhole(response: Response): Promise<boolean> {
  const text = await response.text();
  return !response.headers.get('content-type')?.startsWith('text/html') || text.includes('</html>');
}

/** The page that says that there is no such page. */
async function notHere(): Promise<Response> {
  const page = await files.matchPrecache('/404.html');
  return page === undefined
    ? Response.error()
    : new Response(page.body, { status: 404, headers: page.headers });
}

// No page of this site reads a query, and search adds the time to its own.
registerRoute(new PrecacheRoute(files, { ignoreURLParametersMatching: [/./] }));
