declare module 'virtual:site-files' {
  /** Every file of the site that is kept. */
  export const siteFiles: import('./site-files.ts').SiteFile[];
}
