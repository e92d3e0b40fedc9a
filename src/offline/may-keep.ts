/**
 * Whether the network of this visitor can carry what is kept: not for who saves on data, nor over the slowest kinds of network. Where a
 * browser does not tell, it can. Works in a page and in the service worker.
 */
export function mayKeep(): boolean {
  const { connection } = navigator as Navigator & {
    connection?: { saveData?: boolean; effectiveType?: string };
  };
  return connection?.saveData !== true && !/^(slow-)?2g$/.test(connection?.effectiveType ?? '');
}
