/**
 * Serves dist/ on localhost, as any static host would: index.html for a folder, 404.html for the rest.
 * PORT chooses the port; when it is taken the next free one is used, unless STRICT_PORT is set.
 */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { basename, extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { languageCodes } from '../words/languages.ts';
import { pagePath } from '../words/paths.ts';

const root = fileURLToPath(new URL('../../dist', import.meta.url));

const contentTypes: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8; header=present',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ts': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

function contentTypeOf(path: string): string {
  if (basename(path) === 'atom.xml') return 'application/atom+xml; charset=utf-8';
  return contentTypes[extname(path)] ?? 'application/octet-stream';
}

/** The open data, the engine and the embed script may be used in the pages of other sites. */
function isForEverySite(path: string): boolean {
  return path.startsWith(join(root, 'api') + sep) || path === join(root, 'embed', 'v1.js');
}

/** Only these pages may stand in a frame on another site. */
function isForFrames(path: string): boolean {
  return languageCodes.some((language) => path.startsWith(join(root, pagePath(language, '/embed/'))));
}

function send(response: ServerResponse, status: number, path: string): void {
  response.writeHead(status, {
    'content-type': contentTypeOf(path),
    ...(isForEverySite(path) ? { 'access-control-allow-origin': '*' } : {}),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    ...(isForFrames(path) ? {} : { 'x-frame-options': 'DENY' }),
    'cache-control': extname(path) === '.html' ? 'no-cache' : 'max-age=60',
  });
  createReadStream(path).pipe(response);
}

function decoded(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}

const server = createServer((request, response) => {
  const pathname = decoded((request.url ?? '/').split('?')[0] ?? '/');
  const path = pathname === null || pathname.includes('\0') ? null : normalize(join(root, pathname));
  const inside = path !== null && (path === root || path.startsWith(root + sep));
  if (inside && pathname?.endsWith('/') && isFile(join(path, 'index.html'))) {
    send(response, 200, join(path, 'index.html'));
  } else if (inside && isFile(path)) {
    send(response, 200, path);
  } else if (inside && isFile(join(path, 'index.html'))) {
    response.writeHead(301, { location: `${pathname}/` }).end();
  } else {
    send(response, 404, join(root, '404.html'));
  }
});

if (!isFile(join(root, 'index.html'))) {
  console.error('There is no built site in dist/. Run: npm run build');
  process.exit(1);
}

let port = Number(process.env.PORT ?? 4321);
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE' && !process.env.STRICT_PORT && port < 4400) {
    port += 1;
    server.listen(port, 'localhost');
    return;
  }
  console.error(`The site cannot be served on port ${port}: ${error.message}`);
  process.exit(1);
});
server.on('listening', () => console.log(`The site is at http://localhost:${port}/ (stop with Ctrl+C)`));
server.listen(port, 'localhost');
