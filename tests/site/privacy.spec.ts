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

test('every page has a strict policy', () => {
  for (const path of allPaths()) {
    const directives = policy(path);
    const search = /^\/(en\/)?zoeken\/$/.test(path);
    expect(directives.get('default-src'), path).toBe("'none'");
    expect(directives.get('base-uri'), path).toBe("'none'");
    expect(directives.get('form-action'), path).toBe("'none'");
    expect(directives.get('img-src'), path).toBe("'self'");
    expect(directives.get('font-src'), path).toBe("'self'");
    expect(directives.get('connect-src'), path).toBe(search ? "'self'" : "'none'");
    for (const name of ['script-src', 'style-src']) {
      const sources = (directives.get(name) ?? '').split(' ');
      expect(sources, path).toContain("'self'");
      const rest = sources.filter((source) => source !== "'self'" && !source.startsWith("'sha256-"));
      expect(rest, path).toEqual(name === 'script-src' && search ? ["'wasm-unsafe-eval'"] : []);
    }
    expect(html(path), path).not.toMatch(/<[^>]+\sstyle="/);
  }
});

// What is of the type of linked data runs nowhere: it tells search engines what stands on the page.
test('no content page has JavaScript', () => {
  const pages = allPaths().filter(isContentPage);
  expect(pages.length).toBeGreaterThan(100);
  for (const path of pages)
    expect(html(path), path).not.toMatch(
      /<script(?! type="application\/ld\+json">\{)|<astro-island|\son[a-z]+="|modulepreload/,
    );
});
