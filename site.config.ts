/** Where the site will live. */
export const siteUrl = 'https://zelfcheck.example';

/** The municipality that the site is for: a folder of rules/. */
export const municipality = 'zoetermeer';
