declare module 'virtual:known' {
  export const known: import('./known.ts').Known;
}
