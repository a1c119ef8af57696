import { content } from '$site/content.server';
import { script } from '$site/scripts.server';

export const load = () => ({ atlas: content(), script: script('frame') });
