/** Whether the steps of the tour show what they quote. */
import type { Reviewed } from '../read/reviewed.ts';

const FILE = 'geodata/tour.json';

/** Every problem with the steps: "file: item: reason; cure". */
export function checkTour({ tour, passages, disagreements }: Reviewed): string[] {
	const all = [...passages.values()].flatMap((file) => file.passages);
	return tour.flatMap(({ id, passage, features, disagreement }, index) => {
		const problems: string[] = [];
		const quoted = all.find((one) => one.id === passage);
		if (quoted && !quoted.features.some((feature) => features.includes(feature)))
			problems.push(`features: "${passage}" speaks of none of them; light up what it speaks of`);
		if (tour.findIndex((step) => step.passage === passage) < index)
			problems.push(`passage: "${passage}" is quoted by a step before; choose another`);
		const differ = disagreements.find((one) => one.id === disagreement);
		if (differ && !differ.passages.includes(passage))
			problems.push(`disagreement: "${differ.id}" is not about "${passage}"; choose another`);
		return problems.map((reason) => `${FILE}: ${id}.${reason}`);
	});
}
