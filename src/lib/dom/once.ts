/** Brings something once, for all who ask; what did not come is brought anew for the next one. */
export function once<T>(bring: () => Promise<T>): () => Promise<T> {
	let coming: Promise<T> | null = null;
	return () =>
		(coming ??= bring().catch((error: unknown) => {
			coming = null;
			throw error;
		}));
}
