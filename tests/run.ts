/**
 * The whole test run: lint, unit tests, build, browser tests and types. Goes on after a failing step, ends with one line
 * "N passed, N failed" summed over all of them, and exits non-zero when anything failed.
 */
import { spawn } from 'node:child_process';
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

/** Runs one command, its output shown as it comes or written to a file. True when it exits with 0. */
async function run(
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
  output: number | 'inherit' = 'inherit',
): Promise<boolean> {
  const child = spawn(command, args, {
    cwd: root,
    stdio: ['inherit', output, output],
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`, ...env },
  });
  const [code] = await once(child, 'exit').catch(() => [null]);
  return code === 0;
}

function add(name: string, count: Count): void {
  total.passed += count.passed;
  total.failed += count.failed;
  if (count.failed > 0) failures.push(`${name}: ${count.failed} failed`);
}

function heading(name: string): void {
  console.log(`\n== ${name}`);
}

interface Step {
  name: string;
  command: string;
  args: readonly string[];
  env?: Record<string, string>;
  /** The report in JSON that it leaves, and how that is read. A step without tests of its own counts as one. */
  report?: { file: string; read: (json: string) => Count };
}

/** What a step counts for. Failing without a failed test in the report (a crash, no report at all, no tests) counts as one failure, so that silence never looks like success. */
function countOf({ report }: Step, ok: boolean): Count {
  if (!report) return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const count = existsSync(report.file)
    ? report.read(readFileSync(report.file, 'utf8'))
    : { passed: 0, failed: 0 };
  if (count.failed === 0 && (!ok || count.passed === 0)) count.failed = 1;
  return count;
}

/** Carries out a step whose output is shown as it comes. */
async function carryOut(step: Step): Promise<boolean> {
  heading(step.name);
  if (step.report) rmSync(step.report.file, { force: true });
  const ok = await run(step.command, step.args, step.env);
  add(step.name, countOf(step, ok));
  return ok;
}

/** Carries out a step while another shows its output, and gives what tells of it afterwards. */
async function carryOutBeside(step: Step): Promise<() => void> {
  const log = join(reports, `${step.name}.log`);
  if (step.report) rmSync(step.report.file, { force: true });
  const ok = await run(step.command, step.args, step.env, openSync(log, 'w'));
  return () => {
    heading(step.name);
    process.stdout.write(readFileSync(log, 'utf8'));
    add(step.name, countOf(step, ok));
  };
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

/** The browsers of the tests: where the path of one may be given, how it is found, and the packages of Debian that bring it. */
const browsers = {
  chromium: { variable: 'BROWSER_PATH', find: findChromium, packages: ['chromium'] },
  headless: { variable: 'HEADLESS_PATH', find: findHeadless, packages: ['chromium-headless-shell'] },
  firefox: { variable: 'FIREFOX_PATH', find: findFirefox, packages: ['firefox-esr'] },
  webkit: { variable: 'MINIBROWSER_PATH', find: findWebKit, packages: ['webkit2gtk-driver', 'xvfb'] },
} as const;
type Browser = (typeof browsers)[keyof typeof browsers];

const pathOf = ({ variable, find }: Browser): string | null => process.env[variable] || find();

/** Installs what is missing from Debian's packages, where that is possible: all at once, and where one does not exist the others. */
async function installMissing(): Promise<void> {
  const missing = Object.values(browsers).filter((browser) => pathOf(browser) === null);
  if (missing.length === 0 || process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  const output = openSync(join(reports, 'packages.log'), 'w');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const install = (packages: readonly string[]) =>
    run('apt-get', ['install', '-y', '-qq', ...packages], env, output);
  await run('apt-get', ['update', '-qq'], {}, output);
  if (await install(missing.flatMap(({ packages }) => packages))) return;
  for (const { packages } of missing) await install(packages);
}

/** A browser for the tests: one that is installed, else Debian's, else Playwright's own (an empty path). */
async function findBrowser(): Promise<string | null> {
  const path = pathOf(browsers.chromium);
  if (path) return path;
  return (await run('playwright', ['install', 'chromium'])) ? '' : null;
}

/** The walks in Firefox and in WebKit. An engine that is missing has failed, but for WebKitGTK where it does not exist. */
function walksInOthers(): Step[] {
  const projects: string[] = [];
  const env: Record<string, string> = {};
  for (const project of ['firefox', 'webkit'] as const) {
    const { variable, packages } = browsers[project];
    const path = pathOf(browsers[project]);
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
  if (projects.length === 0) return [];
  const file = join(reports, 'playwright-browsers.json');
  return [
    {
      name: 'walks in Firefox and WebKit',
      command: 'playwright',
      args: ['test', '-c', 'tests/browsers/playwright.config.ts', ...projects, '--reporter=line,json'],
      env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
      report: { file, read: playwrightCount },
    },
  ];
}

/** The tests of the site in Chromium. Without a browser they have failed. */
async function testsInChromium(): Promise<Step[]> {
  const browser = await findBrowser();
  if (browser === null) {
    console.error(
      'No browser for the tests: install Chromium or Chrome, or give the path of one in BROWSER_PATH.',
    );
    add('browser tests', { passed: 0, failed: 1 });
    return [];
  }
  const headless = pathOf(browsers.headless);
  const file = join(reports, 'playwright.json');
  return [
    {
      name: 'browser tests',
      command: 'playwright',
      args: ['test', '--reporter=line,json'],
      env: {
        PLAYWRIGHT_JSON_OUTPUT_FILE: file,
        ...(browser ? { BROWSER_PATH: browser } : {}),
        ...(headless ? { HEADLESS_PATH: headless } : {}),
      },
      report: { file, read: playwrightCount },
    },
  ];
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
const quiet = { ASTRO_TELEMETRY_DISABLED: '1' };

// The browsers come while the first steps are carried out.
const installed = installMissing();
await carryOut({ name: 'lint and format', command: 'biome', args: ['ci', '--error-on-warnings', '.'] });

// The bench has the machine to itself: beside other tests it would measure those too.
for (const [name, files] of [
  ['unit tests', ['--project', 'shared', '--project', 'apart']],
  ['bench', ['--project', 'bench']],
] as const) {
  const file = join(reports, `vitest-${name.replace(' ', '-')}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const report = { file, read: vitestCount };
  if (name === 'bench') await installed;
  await carryOut({ name, command: 'vitest', args: ['run', ...files, ...reporters], report });
}

// The visitors of the tests come on days after this one: a clock from before the build is not believed.
const built = await carryOut({
  name: 'build',
  command: 'npm',
  args: ['run', '--silent', 'build'],
  env: { ...quiet, PEILDATUM: '2026-11-01' },
});
const types: Step = {
  name: 'types',
  command: 'astro',
  args: ['check', '--minimumFailingSeverity', 'hint'],
  env: quiet,
};
if (built) {
  const [chromium, others] = [await testsInChromium(), walksInOthers()];
  // Browsers wait for each other and for the network of the tests, which leaves room for more.
  const beside = async (): Promise<(() => void)[]> => {
    const told: (() => void)[] = [];
    for (const step of [...others, types]) told.push(await carryOutBeside(step));
    return told;
  };
  const besides = beside();
  for (const step of chromium) await carryOut(step);
  for (const tell of await besides) tell();
} else {
  await carryOut(types);
  console.error('Nothing is walked: there is no site to look at.');
  add('browser tests', { passed: 0, failed: 1 });
}

for (const failure of failures) console.error(failure);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
