/**
 * The whole test run: lint, unit tests, build, browser tests and types. Goes on after a failing step, ends with one line
 * "N passed, N failed" summed over all of them, and exits non-zero when anything failed.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  accessSync,
  constants,
  existsSync,
  globSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = join(root, 'reports');
const bin = join(root, 'node_modules', '.bin');

type Count = { passed: number; failed: number };
const total: Count = { passed: 0, failed: 0 };
const failures: string[] = [];

const withBin = (env: Record<string, string>): NodeJS.ProcessEnv => ({
  ...process.env,
  PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`,
  ...env,
});

/** Runs one command, its output shown as it comes. True when it exits with 0. */
function run(command: string, args: string[], env: Record<string, string> = {}): boolean {
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: withBin(env) });
  return result.status === 0;
}

const quiet = { ASTRO_TELEMETRY_DISABLED: '1' };

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
  const ok = run(command, args, { ...quiet, ...env });
  add(name, ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
  return ok;
}

/** Starts a step that runs while others do, and gives what waits for its end and shows its output. */
function stepBeside(
  name: string,
  command: string,
  args: string[],
  env: Record<string, string>,
): () => Promise<void> {
  const log = join(reports, `${name}.log`);
  const output = openSync(log, 'w');
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', output, output], env: withBin(env) });
  const ended = once(child, 'exit').catch(() => [null]);
  return async () => {
    const [code] = await ended;
    heading(name);
    process.stdout.write(readFileSync(log, 'utf8'));
    add(name, code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
  };
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

/** The first of some programs that stands in a folder of the path, or else the first of some files. */
function found(names: readonly string[], files: readonly string[]): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const places = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...places, ...files].find(executable) ?? null;
}

const findChromium = (): string | null =>
  found(
    ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  );

/** The part of Chromium that shows pages and nothing around them, which does the same in two thirds of the time. */
const findHeadless = (): string | null => found(['chromium-headless-shell'], []);

const findFirefox = (): string | null =>
  found(['firefox-esr', 'firefox'], ['/Applications/Firefox.app/Contents/MacOS/firefox']);

/** The browser of WebKitGTK, where its driver and a display for it stand too. */
const findWebKit = (): string | null =>
  found(['WebKitWebDriver'], []) && found(['Xvfb'], [])
    ? found([], globSync('/usr/{lib/*,lib,lib64,libexec}/webkit{2gtk-4.1,2gtk-4.0,gtk-6.0}/MiniBrowser'))
    : null;

/** What was found, else what is found after Debian's packages are installed, where that is possible. */
function findOrInstall(find: () => string | null, packages: readonly string[]): string | null {
  const path = find();
  if (path !== null || process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return path;
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', ...packages], { DEBIAN_FRONTEND: 'noninteractive' });
  return find();
}

/** A browser for the tests: one that is installed, else Debian's, else Playwright's own (an empty path). */
function findBrowser(): string | null {
  const path = process.env.BROWSER_PATH || findOrInstall(findChromium, ['chromium']);
  if (path) return path;
  return run('playwright', ['install', 'chromium']) ? '' : null;
}

/** The other two engines: the name of the project, where its path is given, and how it is found. */
const engines = [
  { project: 'firefox', variable: 'FIREFOX_PATH', find: findFirefox, packages: ['firefox-esr'] },
  {
    project: 'webkit',
    variable: 'MINIBROWSER_PATH',
    find: findWebKit,
    packages: ['webkit2gtk-driver', 'xvfb'],
  },
] as const;

/** Walks the site in Firefox and in WebKit. An engine that is missing has failed, but for WebKitGTK where it does not exist. */
function walkOtherBrowsers(): void {
  const projects: string[] = [];
  const env: Record<string, string> = {};
  for (const { project, variable, find, packages } of engines) {
    const path = process.env[variable] || findOrInstall(find, packages);
    if (path) {
      env[variable] = path;
      projects.push(`--project=${project}`);
    } else if (project === 'webkit' && process.platform !== 'linux') {
      console.error('Nothing is walked in WebKit here: WebKitGTK exists for Linux only.');
    } else {
      console.error(
        `Nothing is walked in ${project}: install ${packages.join(' and ')}, or give its path in ${variable}.`,
      );
      add(project, { passed: 0, failed: 1 });
    }
  }
  if (projects.length === 0) return;
  const report = join(reports, 'playwright-browsers.json');
  counted(
    'walks in Firefox and WebKit',
    'playwright',
    ['test', '-c', 'tests/browsers/playwright.config.ts', ...projects, '--reporter=line,json'],
    { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    report,
    playwrightCount,
  );
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
// The walks in the other engines wait much of their time, and the types take one core.
const types = (): (() => Promise<void>) =>
  stepBeside('types', 'astro', ['check', '--minimumFailingSeverity', 'hint'], quiet);
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
    const headless = process.env.HEADLESS_PATH || findOrInstall(findHeadless, ['chromium-headless-shell']);
    counted(
      'browser tests',
      'playwright',
      ['test', '--reporter=line,json'],
      {
        PLAYWRIGHT_JSON_OUTPUT_FILE: siteReport,
        ...(browser ? { BROWSER_PATH: browser } : {}),
        ...(headless ? { HEADLESS_PATH: headless } : {}),
      },
      siteReport,
      playwrightCount,
    );
  }
  const typed = types();
  walkOtherBrowsers();
  await typed();
} else {
  await types()();
  console.error('Skipped: there is no site to look at.');
  add('browser tests', { passed: 0, failed: 1 });
}

for (const failure of failures) console.error(failure);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
