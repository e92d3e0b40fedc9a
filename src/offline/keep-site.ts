/**
 * Lets the browser keep the files of this site, so that it works without a network from then on: once the page has loaded, works and has
 * nothing else to do. Not in a frame on another site. Where a browser keeps nothing, everything works as before, with a network.
 */
import { mayKeep } from './may-keep.ts';

function keep(): void {
  // A page that still says that it is loading needs the network for a second try.
  if (document.getElementById('laden') !== null) return;
  navigator.serviceWorker?.register('/sw.js').catch(() => undefined);
}

if (window === window.top && mayKeep()) {
  const whenIdle = () => ('requestIdleCallback' in window ? requestIdleCallback(keep) : keep());
  if (document.readyState === 'complete') whenIdle();
  else addEventListener('load', whenIdle);
}
