/** Writes down what a bundler puts into what ships. */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Adds to `parts` every module of a script for browsers that is not left out as unused, every style sheet that is put into a style sheet,
 * and every file that is taken along, such as a font: absolute paths, and names of modules that the bundler makes up.
 */
export function recordParts(parts: Set<string>): Plugin {
  // The bundler tells of a style sheet by itself, not of those that it imports; here they are one, and each rule knows its file.
  const styles = {
    postcssPlugin: 'parts',
    OnceExit(root: { walk(visit: (node: { source?: { input: { file?: string } } }) => void): void }) {
      root.walk(({ source }) => {
        if (source?.input.file) parts.add(source.input.file);
      });
    },
  };
  return {
    name: 'parts',
    config: () => ({ css: { postcss: { plugins: [styles] } } }),
    generateBundle(_, outputs) {
      const { root, consumer } = this.environment.config;
      for (const output of Object.values(outputs)) {
        if (output.type === 'asset') {
          for (const name of output.originalFileNames) parts.add(resolve(root, name));
        } else if (consumer === 'client') {
          for (const [id, { renderedLength }] of Object.entries(output.modules))
            if (renderedLength > 0) parts.add(id);
        }
      }
    },
  };
}
