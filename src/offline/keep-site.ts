/**
 * Lets the browser keep the files of this site, so that it works without a network from then on. Not in a frame on another site, and not
 * for who saves on data. Where a browser keeps nothing, everything works as before, with a network.
 */
export function keepSite(): void {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  if (window !== window.top || connection?.saveData === true) return;
  navigator.serviceWorker?.register('/sw.js').catch(() => undefined);
}
