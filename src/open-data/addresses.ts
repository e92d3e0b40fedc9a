import { siteUrl } from '../../site.config.ts';

/** Where the open data stand. This address stays; a change that breaks what somebody made with it gets a new one. */
export const apiPath = '/api/v1/';

/** The whole address of a path of this site. */
export const absolute = (path: string): string => new URL(path, siteUrl).href;

/** CC0 1.0: no rights reserved. */
export const dataLicence = 'https://creativecommons.org/publicdomain/zero/1.0/' as const;

/** EUPL 1.2, the licence of the code. */
export const codeLicence = 'https://spdx.org/licenses/EUPL-1.2.html';
