/** The built site at the end of a slow line: so many kilobits a second, compressed or not, with a stall in the middle of a page. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { dist } from './pages.ts';

export interface Line {
  /** Thousands of bits in a second, over all connections together; Infinity waits for nothing. */
  kilobits: number;
  compressed: boolean;
  /** So many seconds nothing comes in the middle of every page. */
  stall?: number;
}

export interface SlowSite {
  origin: string;
  /** What was asked, in order: the address from the root of the site, and whether its answer was fetched to the end. */
  asked: { address: string; ended: boolean }[];
  close(): Promise<void>;
}

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/** The speeds of which people have had half a page. */
export const lines: Line[] = [true, false].flatMap((compressed) => [
  ...[400, 200, 120, 80, 50].map((kilobits) => ({ kilobits, compressed })),
  { kilobits: Infinity, compressed, stall: 20 },
]);

/** The pages that are looked at: the check, a page with tables, and that of a scheme. */
export const pages = ['/check/', '/bedragen/', '/regelingen/leergeld/'];

export const nameOf = ({ kilobits, compressed, stall }: Line): string =>
  `${stall === undefined ? `${kilobits} kbit/s` : `a stall of ${stall} s`}, ${compressed ? '' : 'not '}compressed`;

/** The address of a page that comes over a line of its own, whatever the line of the site is. */
export const over = (path: string, { kilobits, stall = 0 }: Line): string =>
  `${path}?kilobits=${kilobits}&stall=${stall}`;

const fileAt = (path: string): string => join(dist, path.endsWith('/') ? `${path}index.html` : path);

const bodies = new Map<string, Buffer>();

function bodyOf(file: string, compressed: boolean): Buffer {
  const key = `${file} ${compressed}`;
  const content = bodies.get(key) ?? (compressed ? gzipSync(readFileSync(file)) : readFileSync(file));
  bodies.set(key, content);
  return content;
}

/** The seconds that files take over a line, when nothing else does. */
function secondsOf(paths: string[], { kilobits, compressed, stall = 0 }: Line): number {
  const bytes = paths.reduce((sum, path) => sum + bodyOf(fileAt(path), compressed).length, 0);
  return (bytes * 8) / (kilobits * 1000) + stall;
}

/** Whether a line brings a page within three seconds; null where that depends on how busy the machine is. */
export function isInTime(path: string, line: Line): boolean | null {
  const seconds = secondsOf([path], line);
  return seconds < 0.5 ? true : seconds > 6 ? false : null;
}

/** Whether the network brought a page over its line to the end. */
export const cameWhole = ({ asked }: SlowSite, path: string, line: Line): boolean =>
  asked.some(({ address, ended }) => address === over(path, line) && ended);

/** A page and everything that it needs before somebody can use it, its typeface left out. */
function filesOf(path: string): string[] {
  const found = new Set([path]);
  for (const each of found) {
    for (const [, file = ''] of readFileSync(fileAt(each), 'utf8').matchAll(
      /["'`(](?:\.|\/_astro)\/([\w.-]+\.(?:js|css))["'`)]/g,
    ))
      found.add(`/_astro/${file}`);
  }
  return [...found];
}

/** What somebody opens over a line who was never here: the check, or a smaller page where that takes longer than 20 seconds. */
export function firstVisit(line: Line): string {
  const found = pages.find((path) => secondsOf(filesOf(path), line) <= 20);
  if (found === undefined) throw new Error(`No page is small enough for ${nameOf(line)}.`);
  return found;
}

/** Serves the site over a line; an address made by `over` gets a line of its own. */
export async function slowSite(line: Line): Promise<SlowSite> {
  const asked: SlowSite['asked'] = [];
  const ofSite = { ...line, turn: turns() };
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const file = fileAt(url.pathname);
    const entry = { address: request.url ?? '', ended: false };
    asked.push(entry);
    if (!existsSync(file)) return void response.writeHead(404).end();
    const own = url.searchParams.has('kilobits');
    const { kilobits, stall, turn } = own
      ? {
          kilobits: Number(url.searchParams.get('kilobits')),
          stall: Number(url.searchParams.get('stall')),
          turn: turns(),
        }
      : { stall: 0, ...ofSite };
    const body = bodyOf(file, line.compressed);
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'cache-control': extname(file) === '.html' ? 'no-cache' : 'max-age=60',
      // As hosts do: what is compressed on the way has no length.
      ...(line.compressed ? { 'content-encoding': 'gzip' } : { 'content-length': body.length }),
    });
    const half = extname(file) === '.html' && stall > 0 ? Math.floor(body.length / 2) : 0;
    if (half > 0) {
      response.write(body.subarray(0, half));
      await wait(stall * 1000);
    }
    const bytesPerTurn = Math.ceil((kilobits * 1000) / 8 / turnsPerSecond);
    for (let at = half; at < body.length && !response.destroyed; at += bytesPerTurn) {
      if (kilobits < Infinity) await turn();
      response.write(body.subarray(at, at + bytesPerTurn));
    }
    entry.ended = !response.destroyed;
    response.end();
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    asked,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

const turnsPerSecond = 20;

/** Everything that goes over one line waits for its turn, one piece after another. */
function turns(): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return () => {
    last = last.then(() => wait(1000 / turnsPerSecond));
    return last;
  };
}
