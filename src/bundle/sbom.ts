/** The list of everything that this project uses, in the form of CycloneDX, with what ships apart from what only builds and tests. */
import { execFileSync } from 'node:child_process';
import type { Work } from './works.ts';

interface Component {
  'bom-ref': string;
  type: string;
  name: string;
  version?: string;
  scope?: 'required' | 'optional' | 'excluded';
  licenses?: { license: { id: string } }[];
}

export interface Sbom {
  bomFormat: 'CycloneDX';
  specVersion: string;
  metadata: { component: Component };
  components: Component[];
}

/** What npm knows from the lock file: everything that builds, and nothing of this machine but the name of its folder. */
export function sbomOfLock(): Sbom {
  const form = [
    '--package-lock-only',
    '--include=dev',
    '--sbom-format',
    'cyclonedx',
    '--sbom-type',
    'application',
  ];
  return JSON.parse(execFileSync('npm', ['sbom', ...form], { encoding: 'utf8', maxBuffer: 2 ** 26 }));
}

/**
 * Marks what ships as `required` and everything else as `excluded`, and adds what ships and was never installed.
 * @param project the name of the project, which npm takes from the folder
 * @throws where something ships that the lock file does not have: the site was built with another
 */
export function markShipped(sbom: Sbom, shipped: readonly Omit<Work, 'text'>[], project: string): Sbom {
  const refs = new Set(shipped.map(({ name, version }) => (version === null ? name : `${name}@${version}`)));
  const components = sbom.components.map((component) => {
    const ships = refs.delete(`${component.name}@${component.version}`);
    return { ...component, scope: ships ? ('required' as const) : ('excluded' as const) };
  });
  const copied = shipped
    .filter(({ version }) => version === null)
    .map(({ name, licence }) => {
      refs.delete(name);
      const scope = 'required' as const;
      return { 'bom-ref': name, type: 'library', name, scope, licenses: [{ license: { id: licence } }] };
    });
  if (refs.size > 0) {
    throw new Error(
      `The site in dist/ holds what package-lock.json has not: ${[...refs].join(', ')}. Build it again.`,
    );
  }
  const component = { ...sbom.metadata.component, name: project };
  return { ...sbom, metadata: { ...sbom.metadata, component }, components: [...components, ...copied] };
}
