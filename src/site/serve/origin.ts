/** Where the site is when nobody says otherwise; `svelte.config.js` names the same origin. */

export const DEFAULT_PORT = 4173;

export const localOrigin = (port: number) => `http://localhost:${port}`;

export const DEFAULT_ORIGIN = localOrigin(DEFAULT_PORT);
