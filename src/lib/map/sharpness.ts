/**
 * Draws a map that moves with fewer pixels where the machine cannot keep up; a map that stands is
 * always sharp. Without a graphics card a frame's time grows with its pixels.
 */
import type { Map as MapLibre } from 'maplibre-gl';

/** A frame that takes longer than this is late, in milliseconds. */
const LATE_MS = 50;
/** So many late frames one after the other, and the machine cannot keep up. */
const LATE_FRAMES = 2;
/** With frames faster than this on average, coarse as they are, sharp ones are tried again. */
const FAST_MS = 20;
/** Of its pixels on each side, a coarse drawing has this share. */
const COARSE = 0.5;
/** Between two turns of a wheel the map stands shorter than this. */
const REST_MS = 200;

/** Judges frames by how long they took. */
export class Pace {
	#late = 0;
	#frames = 0;
	#time = 0;
	/** The machine cannot keep up: what moves is drawn coarse. */
	slow = false;

	/** A movement begins. */
	begin() {
		this.#late = this.#frames = this.#time = 0;
	}

	frame(ms: number) {
		this.#frames++;
		this.#time += ms;
		this.#late = ms > LATE_MS ? this.#late + 1 : 0;
		if (this.#late >= LATE_FRAMES) this.slow = true;
	}

	/** A movement is over; one of a few frames says nothing. */
	end() {
		if (this.#frames > 2 * LATE_FRAMES && this.#time / this.#frames < FAST_MS) this.slow = false;
	}
}

export class Sharpness {
	readonly #map: MapLibre;
	readonly #pace = new Pace();
	#coarse = false;
	#before = 0;
	#request = 0;
	#rest: ReturnType<typeof setTimeout> | undefined;

	constructor(map: MapLibre) {
		this.#map = map;
		map.on('movestart', () => this.#begin());
		// A step and another size are told as movements too; they come to stand at once.
		map.on('move', () => this.#pace.slow && map.isMoving() && this.#coarsen());
		map.on('moveend', () => this.#end());
		// It comes with all its pixels.
		map.on('resize', () => (this.#coarse = false));
		map.on('remove', () => this.#stop());
	}

	#begin() {
		this.#stop();
		this.#pace.begin();
		this.#before = performance.now();
		this.#request = requestAnimationFrame(this.#frame);
	}

	#frame = (now: number) => {
		this.#pace.frame(now - this.#before);
		this.#before = now;
		this.#request = requestAnimationFrame(this.#frame);
	};

	#end() {
		this.#stop();
		this.#pace.end();
		if (this.#coarse)
			this.#rest = setTimeout(() => this.#map.resize({ ours: true }).triggerRepaint(), REST_MS);
	}

	#stop() {
		cancelAnimationFrame(this.#request);
		clearTimeout(this.#rest);
	}

	/** As `setPixelRatio` does, which would end the reader's gesture. */
	#coarsen() {
		if (this.#coarse) return;
		this.#coarse = true;
		const { clientWidth: width, clientHeight: height } = this.#map.getContainer();
		const canvas = this.#map.getCanvas();
		const ratio = devicePixelRatio * COARSE;
		canvas.width = Math.round(width * ratio);
		canvas.height = Math.round(height * ratio);
		this.#map.painter.resize(width, height, ratio);
	}
}
