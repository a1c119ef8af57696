/** Where the popover stands beside what is open on the map, and the camera that leaves it room there. */
import { tick } from 'svelte';
import type { Feature, Id } from '$lib/atlas/types';
import { joinBoxes } from '$lib/geo/boxes';
import { freeArea, makeRoom, placeBeside } from '$lib/geo/room';
import type { LngLat, Size } from '$lib/geo/types';
import { aboveCredits, inSight, nearestPoint } from './beside';
import type { Stage } from './stage.svelte';

/** What the popover is about. */
export interface Subject {
	/** The one feature that is open, if it is one. */
	readonly feature: Feature | null;
	readonly features: readonly Feature[];
}

export class Placing {
	readonly #stage: Stage;
	readonly #subject: () => Subject;
	/** For each line, where a popover's thin line may end. */
	readonly #anchors: Readonly<Record<Id, readonly LngLat[]>>;

	/** The popover's size on screen. */
	popover: Size = $state.raw({ width: 384, height: 480 });
	#bounds = $derived.by(() => {
		const { features } = this.#subject();
		return features.length ? joinBoxes(features.map((entry) => entry.bbox)) : null;
	});
	/** The popover's place on the map; `null` where it is a sheet, or covers what it speaks of. */
	placement = $derived.by(() => {
		const { now, size, narrow } = this.#stage;
		if (!this.#bounds || !now || !size || narrow) return null;
		const seen = inSight(this.#bounds, this.#subject().feature, now, size);
		return placeBeside(seen, this.popover, aboveCredits(size));
	});
	/** Where the popover's thin line ends, in CSS pixels on the map. */
	anchor = $derived.by(() => {
		const { placement, popover } = this;
		const { feature } = this.#subject();
		const { now, size } = this.#stage;
		if (!feature || !placement || !now || !size) return null;
		const along = this.#anchors[feature.id];
		return nearestPoint(feature, along, { ...placement, ...popover }, now, size);
	});

	constructor(
		stage: Stage,
		anchors: Readonly<Record<Id, readonly LngLat[]>>,
		subject: () => Subject
	) {
		this.#stage = stage;
		this.#anchors = anchors;
		this.#subject = subject;
	}

	/** Moves the camera just enough that the popover covers nothing of what it speaks of. */
	async makeRoom(animate: boolean) {
		await tick();
		const { now, size, narrow } = this.#stage;
		if (!this.#bounds || !now || !size || this.placement) return;
		const free = freeArea(aboveCredits(size), this.#covering(), narrow ? 'below' : 'right');
		this.#stage.look(makeRoom(now, size, this.#bounds, free), animate);
	}

	/** How much of the map the popover covers: on a narrow screen only what reaches into it. */
	#covering(): Size {
		if (!this.#stage.narrow) return this.popover;
		const map = document.getElementById('map')!.getBoundingClientRect();
		const height = Math.max(0, map.bottom - (innerHeight - this.popover.height));
		return { width: map.width, height };
	}
}
