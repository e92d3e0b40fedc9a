/** What browsers know and the oldest ones that the site is made for do not, out of the data of MDN. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type {
  CompatData,
  CompatStatement,
  Identifier,
  SimpleSupportStatement,
} from '@mdn/browser-compat-data';
import { floor } from '../../src/bundle/floor.ts';

const data = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@mdn/browser-compat-data'), 'utf8'),
) as CompatData;

/** The first version that knows something, also in part, under its own name and without a setting. */
function firstVersion(support: SimpleSupportStatement | SimpleSupportStatement[]): number {
  const versions = [support]
    .flat()
    .filter(({ flags, prefix, alternative_name }) =>
      [flags, prefix, alternative_name].every((limit) => limit === undefined),
    )
    .map(({ version_added }) => Number.parseFloat(String(version_added).replace('≤', '')));
  return Math.min(Number.POSITIVE_INFINITY, ...versions.filter((version) => !Number.isNaN(version)));
}

/** The first version of each browser that knows something, by its place in the data. */
export function firstWith(place: readonly string[]): Record<string, number> {
  let found = data as unknown as Identifier;
  for (const step of place) found = found[step] as Identifier;
  const support = found.__compat?.support ?? {};
  return Object.fromEntries(
    Object.keys(floor).map((browser) => [
      browser,
      firstVersion(support[browser as keyof typeof floor] as SimpleSupportStatement),
    ]),
  );
}

/** Whether one of the oldest browsers does not know it. */
export const isNewer = ({ support }: CompatStatement): boolean =>
  Object.entries(floor).some(([browser, version]) => {
    const known = support[browser as keyof typeof floor];
    return known !== undefined && firstVersion(known as SimpleSupportStatement) > version;
  });

/** A built-in: Array and at, or structuredClone alone. */
export interface BuiltIn {
  of: string;
  name: string | null;
  /** Of the thing itself, or of everything that it makes. For JavaScript the data do not tell, so there it is either. */
  on: 'itself' | 'made' | 'either';
  isNew: boolean;
}

/** Every built-in of JavaScript and of browsers; of Intl also what its parts can do. */
export const builtIns: BuiltIn[] = [
  ...within(data.javascript.builtins ?? {}),
  ...within(data.javascript.builtins?.Intl ?? {}),
  ...within(data.api, 'made'),
];

/** What the data say of a part. */
function compatOf(part: unknown): CompatStatement | undefined {
  return (part as { __compat?: CompatStatement }).__compat;
}

function within(group: object, plain: BuiltIn['on'] = 'either'): BuiltIn[] {
  const found: BuiltIn[] = [];
  for (const [of, inside] of Object.entries(group)) {
    if (of === '__compat') continue;
    const own = compatOf(inside);
    const whole = own !== undefined && isNewer(own);
    found.push({ of, name: null, on: plain, isNew: whole });
    for (const [key, part] of Object.entries(inside as object)) {
      const compat = key === '__compat' ? undefined : compatOf(part);
      if (!compat || !/^[a-z]\w*$/i.test(key) || key.endsWith('_event')) continue;
      const on = key.endsWith('_static') ? 'itself' : plain;
      found.push({ of, name: key.replace(/_static$/, ''), on, isNew: whole || isNewer(compat) });
    }
  }
  return found;
}

/** What stands by itself, such as structuredClone: the windows and workers of browsers have it. */
const isGlobal = ({ of }: BuiltIn): boolean => ['Window', 'WorkerGlobalScope', 'globals'].includes(of);

/** Names that stand by themselves and that an old browser does not have. */
export const newGlobals: ReadonlySet<string> = new Set(
  builtIns
    .filter((each) => each.isNew)
    .flatMap((each) => (each.name === null ? [each.of] : isGlobal(each) ? [each.name] : [])),
);

const oldNames = new Set(builtIns.filter(({ isNew }) => !isNew).map(({ name }) => name));

/** Names that stand after a dot, and that an old browser has of nothing. */
export const newNames: ReadonlySet<string> = new Set(
  builtIns.flatMap(({ name, isNew }) => (name !== null && isNew && !oldNames.has(name) ? [name] : [])),
);

/** The new names of what has old ones too, such as AbortSignal.timeout. */
export const newPairs: ReadonlySet<string> = new Set(
  builtIns.flatMap(({ of, name, isNew }) => (name !== null && isNew ? [`${of}.${name}`] : [])),
);
