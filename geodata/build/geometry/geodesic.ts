/**
 * Lengths and areas on the WGS84 ellipsoid. A sphere, as most libraries use it, is up to 0.5 % off:
 * on 132 km that moves the computed end by 300 m.
 */
import type { Line, Polygon, Position, Ring } from './position.ts';

const A = 6378.137;
const F = 1 / 298.257223563;
const B = A * (1 - F);
const E2 = F * (2 - F);
const E = Math.sqrt(E2);
const RAD = Math.PI / 180;

/**
 * The geodesic distance in km, by Vincenty's inverse formula (Survey Review 23, 1975).
 * Throws for nearly antipodal positions, where the formula does not settle.
 */
export function distance(from: Position, to: Position): number {
	const [u1, u2] = [from, to].map((p) => Math.atan((1 - F) * Math.tan(p[1] * RAD))) as [
		number,
		number
	];
	const [s1, c1, s2, c2] = [Math.sin(u1), Math.cos(u1), Math.sin(u2), Math.cos(u2)];
	const l = (to[0] - from[0]) * RAD;
	let lambda = l;
	for (let round = 0; round < 100; round++) {
		const [sl, cl] = [Math.sin(lambda), Math.cos(lambda)];
		const sinSigma = Math.hypot(c2 * sl, c1 * s2 - s1 * c2 * cl);
		if (sinSigma === 0) return 0;
		const cosSigma = s1 * s2 + c1 * c2 * cl;
		const sigma = Math.atan2(sinSigma, cosSigma);
		const sinAlpha = (c1 * c2 * sl) / sinSigma;
		const cos2Alpha = 1 - sinAlpha ** 2;
		const cosM = cos2Alpha === 0 ? 0 : cosSigma - (2 * s1 * s2) / cos2Alpha;
		const c = (F / 16) * cos2Alpha * (4 + F * (4 - 3 * cos2Alpha));
		const next =
			l +
			(1 - c) * F * sinAlpha * (sigma + c * sinSigma * (cosM + c * cosSigma * (2 * cosM ** 2 - 1)));
		if (Math.abs(next - lambda) < 1e-13) {
			const u = (cos2Alpha * (A * A - B * B)) / (B * B);
			const big = 1 + (u / 16384) * (4096 + u * (-768 + u * (320 - 175 * u)));
			const small = (u / 1024) * (256 + u * (-128 + u * (74 - 47 * u)));
			const inner =
				cosSigma * (2 * cosM ** 2 - 1) -
				(small / 6) * cosM * (4 * sinSigma ** 2 - 3) * (4 * cosM ** 2 - 3);
			return B * big * (sigma - small * sinSigma * (cosM + (small / 4) * inner));
		}
		lambda = next;
	}
	throw new Error(`No distance between ${from.join()} and ${to.join()}: nearly antipodal.`);
}

/** The length of a line in km. */
export function lengthOf(line: Line): number {
	let km = 0;
	for (let i = 1; i < line.length; i++) km += distance(line[i - 1]!, line[i]!);
	return km;
}

/** The area of a polygon in km², holes taken out, whichever way its rings run. */
export function areaOf(polygon: Polygon): number {
	return polygon.reduce((sum, ring, i) => sum + (i === 0 ? 1 : -1) * Math.abs(ringArea(ring)), 0);
}

/** The signed area of a ring in km²: positive when it runs counterclockwise. */
export function ringArea(ring: Ring): number {
	let sum = 0;
	for (let i = 1; i < ring.length; i++) {
		const [a, b] = [ring[i - 1]!, ring[i]!];
		sum -= (b[0] - a[0]) * RAD * (equalAreaHeight(a[1]) + equalAreaHeight(b[1])) * 0.5;
	}
	return sum;
}

/** km along a degree of longitude and of latitude at this latitude. */
export function kmPerDegree(lat: number): [number, number] {
	const w = 1 - E2 * Math.sin(lat * RAD) ** 2;
	return [(A / Math.sqrt(w)) * Math.cos(lat * RAD) * RAD, ((A * (1 - E2)) / w ** 1.5) * RAD];
}

/** The height in Lambert's cylindrical equal-area projection of the ellipsoid (Snyder 1987, 3-12), times km². */
function equalAreaHeight(lat: number): number {
	const s = Math.sin(lat * RAD);
	const q = (1 - E2) * (s / (1 - E2 * s * s) - Math.log((1 - E * s) / (1 + E * s)) / (2 * E));
	return (A * A * q) / 2;
}
