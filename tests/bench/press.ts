/** A reader who presses a place five seconds after coming: from the press to the first words shown. */
import { LOST, approach } from './aim.ts';
import { pause, probed, type Visit } from './visit.ts';

export async function press(visit: Visit): Promise<number> {
	const { hand, point } = await approach(visit, 'press');
	hand.press(point);
	for (const end = Date.now() + LOST; Date.now() < end; await pause(100)) {
		const { input, shown } = await probed(visit.page);
		if (input !== null && shown !== null) return shown - input;
	}
	return LOST;
}
