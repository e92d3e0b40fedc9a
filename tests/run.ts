/**
 * The whole test run: lint, types, unit tests, build, browser tests. Goes on after a failing step, ends with one line
 * "N passed, N failed" summed over all of them, and exits non-zero when anything failed.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = join(root, 'reports');
const bin = join(root, 'node_modules', '.bin');

type Count = { passed: number; failed: number };
const total: Count = { passed: 0, failed: 0 };
const failures: string[] = [];

/** Runs one command, its output shown as it comes. True when it exits with 0. */
function run(command: string, args: string[], env: Record<string, string> = {}): boolean {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`, ...env },
  });
  return result.status === 0;
}

function add(name: string, count: Count): void {
  total.passed += count.passed;
  total.failed += count.failed;
  if (count.failed > 0) failures.push(`${name}: ${count.failed} failed`);
}

function heading(name: string): void {
  console.log(`\n== ${name}`);
}

/** A step without tests of its own: it counts as one. */
function step(name: string, command: string, args: string[], env: Record<string, string> = {}): boolean {
  heading(name);
  const ok = run(command, args, { ASTRO_TELEMETRY_DISABLED: '1', ...env });
  add(name, ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
  return ok;
}

/**
 * A step that leaves a JSON report. The command failing without a failed test in the report (a crash, a file that does
 * not load, no report at all, no tests) counts as one failure, so that silence never looks like success.
 */
function counted(
  name: string,
  command: string,
  args: string[],
  env: Record<string, string>,
  report: string,
  read: (json: string) => Count,
): void {
  heading(name);
  rmSync(report, { force: true });
  const ok = run(command, args, env);
  const count = existsSync(report) ? read(readFileSync(report, 'utf8')) : { passed: 0, failed: 0 };
  if (count.failed === 0 && (!ok || count.passed === 0)) count.failed = 1;
  add(name, count);
}

function executable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(): string | null {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  for (const name of names) {
    for (const folder of folders) {
      if (executable(join(folder, name))) return join(folder, name);
    }
  }
  const macChrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  return executable(macChrome) ? macChrome : null;
}

/** A browser for the tests: one that is installed, else Debian's, else Playwright's own (an empty path). */
function findBrowser(): string | null {
  const given = process.env.BROWSER_PATH;
  if (given) return given;
  const found = onPath();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', 'chromium'], { DEBIAN_FRONTEND: 'noninteractive' });
    const installed = onPath();
    if (installed) return installed;
  }
  return run('playwright', ['install', 'chromium']) ? '' : null;
}

function vitestCount(json: string): Count {
  const report = JSON.parse(json) as {
    numPassedTests: number;
    numFailedTests: number;
    testResults: { status: string; assertionResults: unknown[] }[];
  };
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  return { passed: report.numPassedTests, failed: report.numFailedTests + brokenFiles };
}

function playwrightCount(json: string): Count {
  const report = JSON.parse(json) as {
    stats: { expected: number; unexpected: number; flaky: number };
    errors: unknown[];
  };
  return {
    passed: report.stats.expected,
    failed: report.stats.unexpected + report.stats.flaky + report.errors.length,
  };
}

mkdirSync(reports, { recursive: true });

step('lint and format', 'biome', ['ci', '--error-on-warnings', '.']);
step('types', 'astro', ['check', '--minimumFailingSeverity', 'hint']);

// The bench has the machine to itself: beside other tests it would measure those too.
for (const [name, files] of [
  ['unit tests', ['--exclude', 'tests/bench/**']],
  ['bench', ['tests/bench']],
] as const) {
  const report = join(reports, `vitest-${name.replace(' ', '-')}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  counted(name, 'vitest', ['run', ...files, ...reporters], {}, report, vitestCount);
}

// The visitors of the tests come on days after this one: a clock from before the build is not believed.
const built = step('build', 'npm', ['run', '--silent', 'build'], { PEILDATUM: '2026-11-01' });
heading('browser tests');
if (built) {
  const browser = findBrowser();
  if (browser === null) {
    console.error(
      'No browser for the tests: install Chromium or Chrome, or give the path of one in BROWSER_PATH.',
    );
    add('browser tests', { passed: 0, failed: 1 });
  } else {
    const siteReport = join(reports, 'playwright.json');
    counted(
      'browser tests',
      'playwright',
      ['test', '--reporter=line,json'],
      { PLAYWRIGHT_JSON_OUTPUT_FILE: siteReport, ...(browser ? { BROWSER_PATH: browser } : {}) },
      siteReport,
      playwrightCount,
    );
  }
} else {
  console.error('Skipped: there is no site to look at.');
  add('browser tests', { passed: 0, failed: 1 });
}

for (const failure of failures) console.error(failure);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
