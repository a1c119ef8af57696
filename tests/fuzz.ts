/** How often tests try something generated: a thousand times, or as `ATLAS_FUZZ` says (`npm run fuzz`: 100,000). */
export const RUNS = { numRuns: Number(process.env.ATLAS_FUZZ ?? 1000) };
