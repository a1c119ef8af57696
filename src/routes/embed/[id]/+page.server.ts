import { current } from '$site/content.server';
import { framedIds, frameOf, quotedIds } from '$site/frames.server';
import { script } from '$site/scripts.server';

export const entries = () => [...framedIds(current), ...quotedIds(current)].map((id) => ({ id }));

export const load = ({ params }) => ({ ...frameOf(current, params.id), script: script('frame') });
