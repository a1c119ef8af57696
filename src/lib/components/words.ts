/** What words are made of: the build takes its style sheets, which the explorer brings with the first words. */
export { default as ConcernBody } from './concern/ConcernBody.svelte';
export { default as FeatureBody } from './feature/FeatureBody.svelte';
