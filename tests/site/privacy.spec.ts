import { expect, test } from '@playwright/test';
import { allPaths, html, isContentPage } from './pages.ts';

function policy(path: string): Map<string, string> {
  const content = /http-equiv="content-security-policy" content="([^"]+)"/.exec(html(path))?.[1] ?? '';
  return new Map(
    content
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .filter(([name]) => name)
      .map(([name = '', ...values]) => [name, values.join(' ')]),
  );
}

for (const path of allPaths()) {
  test(`${path} asks nothing elsewhere and stores nothing`, async ({ page, context, baseURL }) => {
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== new URL(baseURL ?? '').origin) elsewhere.push(request.url());
    });
    const errors: string[] = [];
    page.on('console', (message) => {
      // The page that is not there answers with 404, which the browser reports.
      if (message.type() === 'error' && !message.text().includes('404')) errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(elsewhere).toEqual([]);
    expect(errors).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    const stored = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
    expect(stored).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0 });
  });

  test(`${path} has a strict policy`, () => {
    const directives = policy(path);
    const search = /^\/(en\/)?zoeken\/$/.test(path);
    expect(directives.get('default-src')).toBe("'none'");
    expect(directives.get('base-uri')).toBe("'none'");
    expect(directives.get('form-action')).toBe("'none'");
    expect(directives.get('img-src')).toBe("'self'");
    expect(directives.get('font-src')).toBe("'self'");
    expect(directives.get('connect-src')).toBe(search ? "'self'" : "'none'");
    for (const name of ['script-src', 'style-src']) {
      const sources = (directives.get(name) ?? '').split(' ');
      expect(sources).toContain("'self'");
      const rest = sources.filter((source) => source !== "'self'" && !source.startsWith("'sha256-"));
      expect(rest).toEqual(name === 'script-src' && search ? ["'wasm-unsafe-eval'"] : []);
    }
    expect(html(path)).not.toMatch(/<[^>]+\sstyle="/);
  });

  if (isContentPage(path)) {
    test(`${path} has no JavaScript`, () => {
      expect(html(path)).not.toMatch(/<script|<astro-island|\son[a-z]+="|modulepreload/);
    });
  }
}
