declare module 'virtual:regels' {
  export const rules: import('../engine/ruleset.ts').Ruleset;
  export const about: import('./engine.ts').About;
}
