/** Style sheets without cascade layers, which Chrome before 99, Firefox before 97 and Safari before 15.4 leave out whole. */
import type { Plugin } from 'postcss';

/** By how many ids the selectors of a layer are raised: more than a selector of the layer below it has itself. Outside every layer comes last. */
const raised: Record<string, number> = { tokens: 0, nl: 0, base: 1, parts: 2, print: 4 };
const outside = 6;

/** Writes the order of the layers as specificity: the same rules win, in every browser. Throws at a layer that it does not know. */
export const flattenLayers: Plugin = {
  postcssPlugin: 'flatten-layers',
  OnceExit(root) {
    root.walkRules((rule) => {
      let layer: string | undefined;
      for (
        let parent = rule.parent;
        parent && parent.type !== 'root';
        parent = parent.parent as typeof parent
      ) {
        if (!('name' in parent)) continue;
        if (/keyframes$/.test(String(parent.name))) return;
        if (parent.name === 'layer') layer = String(parent.params);
      }
      const ids = layer === undefined ? outside : raised[layer];
      if (ids === undefined)
        throw rule.error(`There is no layer "${layer}" in src/bundle/flatten-layers.ts.`);
      const more = ':not(#\\#)'.repeat(ids);
      // The name of an element stands first.
      rule.selectors = rule.selectors.map((selector) =>
        selector.replace(/^(?:\*|[a-z][\w-]*)?/i, (name) => name + more),
      );
    });
    root.walkAtRules('layer', (layer) => {
      if (layer.nodes) layer.replaceWith(layer.nodes);
      else layer.remove();
    });
  },
};
