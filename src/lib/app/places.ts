/** The gazetteer's places in the explorer: their code comes once something of it is asked for. */
import type { Id } from '$lib/atlas/types';
import { once } from '$lib/dom/once';
import type { Contents, Entry } from './contents';
import type { Subject } from './popover';

export class Places {
	readonly #contents: Contents;
	readonly #root: string;

	constructor(contents: Contents, root: string) {
		this.#contents = contents;
		this.#root = root;
	}

	/** What brings the places themselves; one that did not come may be asked for again. */
	bring = once(async () => {
		const { Further } = await import('$lib/gazetteer/further');
		return Further.bring(this.#root);
	});

	overlay = async () => (await this.bring()).overlay();

	/** Brings what a click is likely to ask for. */
	expect(id: Id | null) {
		this.bring().then(
			(further) => further.expect(id),
			() => {}
		);
	}

	/** What the popover says of a place. `onknown`: its box and name are in the contents now, or there is none of that id. */
	subject(id: Id, onknown: (there: boolean) => void): Subject {
		const bring = async () => {
			const further = await this.bring();
			const told = await further.place(id);
			if (told) (this.#contents.features as Record<Id, Entry>)[id] = further.entryOf(told);
			onknown(told !== null);
			if (!told) throw new Error(`There is no place "${id}".`);
			return further.wordsOf(told);
		};
		return { name: 'A further place', page: null, bring };
	}
}
