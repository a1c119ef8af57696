/** The site's public origin with its base path, one setting at build time (`ATLAS_ORIGIN`). */
declare const __ATLAS_ORIGIN__: string;
export const PUBLIC_ORIGIN = __ATLAS_ORIGIN__;
