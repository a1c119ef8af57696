/** Dates of ISO 8601: a day, a month, a year, and intervals of them. Years before our era are negative. */
import * as v from 'valibot';

/** No date of the atlas lies beyond this year: a later one is a slip of the hand. */
const LAST_YEAR = 2100;
const DATE = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/u;

/** Whether a text is a date that the calendar has. */
export function isDate(value: string): boolean {
	const [, year, month = '01', day = '01'] = DATE.exec(value) ?? [];
	if (year === undefined || Number(year) > LAST_YEAR) return false;
	const time = new Date(0);
	time.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
	return time.getUTCMonth() + 1 === Number(month) && time.getUTCDate() === Number(day);
}

/** Less than 0 where one true date lies before another, more where after; "2024" is neither to "2024-05". */
export function compareDates(one: string, other: string): number {
	const [a, b] = [one, other].map((date) => DATE.exec(date)!.slice(1).map(Number));
	const part = a!.findIndex((value, i) => value !== b![i]);
	// A part that one of them lacks is no number.
	return part < 0 ? 0 : a![part]! - b![part]! || 0;
}

/** A date, an interval "2024-02/2024-11", or one without its end, "2025-04-29/..". */
function isInterval(value: string): boolean {
	const [from = '', to, ...more] = value.split('/');
	if (!isDate(from) || more.length > 0) return false;
	return to === undefined || to === '..' || (isDate(to) && compareDates(from, to) <= 0);
}

const CURE = `give a day up to ${LAST_YEAR} that the calendar has`;

export const date = v.pipe(
	v.string(),
	v.check(isDate, `is no date; ${CURE}: 2025, 2025-08 or 2025-08-08`)
);
export const day = v.pipe(
	date,
	v.check((value) => value.length === 10, 'is no day; write it as 2025-08-08')
);
export const interval = v.pipe(
	v.string(),
	v.check(isInterval, `is no date and no interval; ${CURE}: 2025, 2024-02/2024-11 or 2025/..`)
);
