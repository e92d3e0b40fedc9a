/** The page of a partner, on an origin of its own, with a strict policy that has only the documented line for our frame and script. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { policyLine } from '../../src/embed/lines.ts';

export interface Partner {
  origin: string;
  /** What reached the partner's server: method, address and body. */
  received: string[];
  close(): Promise<void>;
}

/** Runs in every page and frame: notes each attempt to keep something or to send something. */
export function noteAttempts(): void {
  const tried: string[] = [];
  Reflect.set(window, 'tried', tried);
  const watch = (owner: object | undefined, name: string): void => {
    const original = owner && Reflect.get(owner, name);
    if (owner === undefined || typeof original !== 'function') return;
    Reflect.set(owner, name, function (this: unknown, ...given: unknown[]) {
      tried.push(name);
      return Reflect.apply(original, this, given);
    });
  };
  watch(window.Storage?.prototype, 'setItem');
  watch(window.IDBFactory?.prototype, 'open');
  watch(window.CacheStorage?.prototype, 'open');
  watch(window.ServiceWorkerContainer?.prototype, 'register');
  watch(window.Navigator.prototype, 'sendBeacon');
  watch(window.XMLHttpRequest.prototype, 'send');
  watch(window, 'fetch');
  Object.defineProperty(document, 'cookie', { get: () => '', set: () => tried.push('cookie') });
}

/** Serves these pages: the inside of the body by address. A policy of null leaves the header out. */
export async function servePartner(
  pages: Record<string, string>,
  site: string,
  policy: string | null = policyLine(site),
): Promise<Partner> {
  const received: string[] = [];
  const server: Server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      received.push(`${request.method} ${request.url}${body && ` ${body}`}`);
      const page = pages[request.url ?? ''];
      response.writeHead(page === undefined ? 404 : 200, {
        'content-type': 'text/html; charset=utf-8',
        ...(policy === null
          ? {}
          : {
              'content-security-policy': `default-src 'none'; base-uri 'none'; form-action 'none'; ${policy}`,
            }),
      });
      response.end(
        page === undefined
          ? ''
          : `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Partner</title>` +
              `<meta name="viewport" content="width=device-width, initial-scale=1"></head><body><main><h1>Partner</h1>${page}</main></body></html>`,
      );
    });
  });
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    received,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
