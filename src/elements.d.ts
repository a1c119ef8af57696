/** Attributes that Svelte's types do not know yet. */
import 'svelte/elements';

declare module 'svelte/elements' {
	// eslint-disable-next-line @typescript-eslint/no-unused-vars
	export interface HTMLAttributes<T> {
		blocking?: 'render';
	}
}
