/** `npm run hosts`: the host pages beside the atlas that `npm start` serves. */
import { DEFAULT_ORIGIN } from '../../src/site/serve/origin.ts';
import { serveHosts } from './serve.ts';

const atlas = process.env.ATLAS_URL ?? DEFAULT_ORIGIN;
const { url } = await serveHosts(atlas, Number(process.env.PORT ?? 4180));
for (const page of ['article', 'wordpress', 'rtl']) console.log(`${url}/${page}.html`);
console.log(`They hold frames of ${atlas}/, which has to run.`);
