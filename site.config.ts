/** Where the site will live. */
export const siteUrl = 'https://zelfcheck.example';

/** The municipality that the site is for: a folder of rules/. */
export const municipality = 'zoetermeer';

/**
 * Where people can report an error by e-mail. Null while there is no such address: the page about accuracy then says how else.
 */
export const reportAddress: string | null = null;
