/** The work of others in what ships: packages, each with the text of its licence. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface Work {
  name: string;
  /** Null for what was copied into our own files. */
  version: string | null;
  /** As SPDX writes it, such as MIT. */
  licence: string;
  /** The licence as its makers give it, with their copyright. */
  text: string;
}

const licenceFile = /^(licen[cs]e|copying|notice)/i;

/**
 * The packages that these modules and files come from, each once and by name. Our own files are of none.
 * @param parts paths, and the names of modules that a bundler makes up, such as `\0vite/preload-helper.js`
 * @param root the folder that has node_modules
 * @throws for a package without a licence or the text of it, and for a module of which nobody knows where it comes from
 */
export function worksOf(parts: Iterable<string>, root: string): Work[] {
  const folders = new Set(
    [...parts].flatMap((part) => packageFolder(part.replaceAll('\\', '/'), root) ?? []),
  );
  return [...folders].map(readWork).toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

/** The work of one package that the project installs. */
export function workOf(name: string, root: string): Work {
  return readWork(join(root, 'node_modules', name));
}

function packageFolder(part: string, root: string): string | null {
  const installed = /^.*\/node_modules\/(?:@[^/]+\/)?[^/?]+/.exec(part);
  if (installed) return installed[0].replace(/^\0/, '');
  if (!part.startsWith('\0') || part.startsWith('\0virtual:')) return null;
  // What the bundler adds for older browsers it carries inside itself: "@oxc-project+runtime@0.156.0/helpers/esm/typeof.js".
  const named = part.slice(1).replace(/^(@[^+/]+)\+([^@/]+)@[^/]+/, '$1/$2');
  const [maker = ''] = /^(?:@[^/]+\/)?[^/:?]+/.exec(named) ?? [];
  const folder = join(root, 'node_modules', maker);
  if (!existsSync(join(folder, 'package.json'))) {
    throw new Error(
      `Nobody knows whose work "${part.slice(1)}" is, and it would ship. See src/bundle/works.ts`,
    );
  }
  return folder;
}

function readWork(folder: string): Work {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const text = licenceTexts(folder).join('\n\n');
  if (typeof license !== 'string' || text === '') {
    throw new Error(`${name} ${version} would ship, and has no ${text === '' ? 'licence text' : 'licence'}.`);
  }
  return { name, version, licence: license, text: name === 'vite' ? withoutOwnParts(text) : text };
}

/** All texts in the files, and the folders, with a name such as LICENSE. */
function licenceTexts(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => licenceFile.test(file))
    .toSorted()
    .map((file) => join(folder, file))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path, 'utf8').trim())
    .filter((text) => text !== '');
}

/** Vite adds the licences of what is in Vite itself. Of that nothing ships, only a few lines of its own. */
function withoutOwnParts(text: string): string {
  return text.split(/^#+ Licenses of bundled dependencies$/m)[0]?.trim() ?? '';
}

/** What was copied into src/components/icons.ts and the files of icons beside it. */
export const icons: Work = {
  name: 'Tabler Icons',
  version: null,
  licence: 'MIT',
  text: readFileSync(join(dirname(import.meta.filename), 'tabler-icons.txt'), 'utf8').trim(),
};
