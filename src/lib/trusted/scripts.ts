/** The headers ask for trusted types: no string becomes a script's address unless this policy lets it. */
interface TrustedTypes {
	readonly defaultPolicy: object | null;
	createPolicy(
		name: string,
		rules: { createScriptURL(url: string): string | null }
	): { readonly name: string };
}

/** Lets a page's workers start from the addresses that `allowed` knows; the first call on a page holds. */
export function allowScripts(allowed: (url: string) => boolean): void {
	const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
	// Not every browser has them; a program that was asked for again finds the policy of the first.
	if (!types || types.defaultPolicy) return;
	types.createPolicy('default', { createScriptURL: (url) => (allowed(url) ? url : null) });
}
