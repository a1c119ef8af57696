/** The content, put into the script when it is bundled: it costs no request and no wait of its own. */
import type { Content } from '../content.ts';

declare const __BENCH_CONTENT__: Content;

export const content = __BENCH_CONTENT__;
