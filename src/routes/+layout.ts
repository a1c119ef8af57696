export const prerender = true;
export const trailingSlash = 'always';
/** No page is rendered a second time in the browser: small scripts attach to what stands there. */
export const csr = false;
