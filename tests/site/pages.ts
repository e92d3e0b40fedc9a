/** The pages that the built site has: those of its sitemap, and the page for an address that is not there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const dist = fileURLToPath(new URL('../../dist', import.meta.url));

export function sitemapPaths(): string[] {
  return readdirSync(dist)
    .filter((name) => /^sitemap-\d+\.xml$/.test(name))
    .flatMap((name) => [...readFileSync(join(dist, name), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)])
    .map((match) => new URL(match[1] ?? '').pathname);
}

export const notFound = '/deze-pagina-is-er-niet/';

export function allPaths(): string[] {
  return [...sitemapPaths(), notFound];
}

/** Tools need JavaScript: the check, helper mode, what goes along to another device, links for partners, another income and search. Every other page does without. */
export function isContentPage(path: string): boolean {
  return !/^\/(en\/)?(check|hulpverlener|meenemen|partners|wat-als|zoeken)\/$/.test(path);
}

export function htmlFile(path: string): string {
  const file = join(dist, path, 'index.html');
  return existsSync(file) ? file : join(dist, '404.html');
}

export function html(path: string): string {
  return readFileSync(htmlFile(path), 'utf8');
}
