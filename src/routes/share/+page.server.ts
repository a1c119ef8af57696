import { script } from '../../site/scripts.server';

export const load = () => ({ script: script('share') });
