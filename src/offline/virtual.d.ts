declare module 'virtual:site-files' {
  /** Every file of the site that is kept: its address, and what changes when it does. */
  export const siteFiles: { url: string; revision: string | null }[];
}
