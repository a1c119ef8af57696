/** The site's public origin with its base path: `ATLAS_ORIGIN` and `ATLAS_BASE` of the build, in one. */
declare const __ATLAS_ORIGIN__: string;
export const PUBLIC_ORIGIN = __ATLAS_ORIGIN__;
