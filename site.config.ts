/** The one place that knows where the site will live. */
export const siteUrl = 'https://zelfcheck.example';
