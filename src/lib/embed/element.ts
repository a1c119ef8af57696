/**
 * `<aras-map>`: a frame that follows its height, around content of the host's own, which is what
 * readers see until the frame is there, and where it never comes. Served as `/aras-map.js`; its
 * types stand in `static/aras-map.d.ts`. It makes no global name and shares no chunk.
 */
import { frameAddress, frameTitle, PARAMETERS, readHeight, rootOf } from './frame-address';
import { readTold } from './told';

/** Where the atlas was built for, filled in by the build. */
declare const __ATLAS_ORIGIN__: string;
const ROOT = rootOf(import.meta.url, __ATLAS_ORIGIN__);
/** Milliseconds in which a frame that has loaded has spoken. */
const PATIENCE = 5000;
/** Each is a property as well, which writes the attribute. */
const REFLECTED = ['view', 'height', ...PARAMETERS] as const;

// A sheet of this kind is beyond the reach of a host's `style-src`.
const sheet = new CSSStyleSheet();
sheet.replaceSync(
	':host{display:block}:host([hidden]),slot[hidden]{display:none}' +
		'div{position:relative;min-height:1px}' +
		// Not hidden while it waits, only clear: browsers draw nothing in a hidden frame, which then may
		// never learn how high it is.
		'iframe{position:absolute;inset:0;width:100%;height:100%;border:0;opacity:0}' +
		'slot[hidden]+iframe{position:static;display:block;opacity:1}'
);

export class ArasMap extends HTMLElement {
	static readonly observedAttributes = [...REFLECTED, 'title'];

	declare view: string;
	declare height: string;
	declare layers: string;
	declare feature: string;
	declare concern: string;
	declare at: string;
	declare theme: string;
	declare live: string;

	readonly #place = document.createElement('div');
	readonly #own = document.createElement('slot');
	#frame: HTMLIFrameElement | null = null;
	/** What the frame told of itself; 0 before it spoke. */
	#told = 0;
	#planned = false;

	constructor() {
		super();
		const root = this.attachShadow({ mode: 'open' });
		root.adoptedStyleSheets = [sheet];
		this.#place.append(this.#own);
		root.append(this.#place);
	}

	connectedCallback() {
		// What a host set before this script came hides the accessors of the class.
		for (const name of REFLECTED) {
			if (!Object.hasOwn(this, name)) continue;
			const value = this[name];
			Reflect.deleteProperty(this, name);
			this[name] = value;
		}
		addEventListener('message', this.#hear);
		this.#plan();
	}

	disconnectedCallback() {
		removeEventListener('message', this.#hear);
		this.#drop();
	}

	attributeChangedCallback() {
		this.#plan();
	}

	/** Several changes in a row make one frame. */
	#plan() {
		if (this.#planned) return;
		this.#planned = true;
		queueMicrotask(() => {
			this.#planned = false;
			if (this.isConnected) this.#show();
		});
	}

	#show() {
		const address = frameAddress(ROOT, (name) => this.getAttribute(name));
		if (this.#frame?.src !== address) {
			this.#drop();
			// A new one each time: another address in the old one would be a step of the reader's history.
			this.#frame = document.createElement('iframe');
			this.#frame.loading = 'lazy';
			// Neither the keyboard nor a pointer comes to what is not seen.
			this.#frame.inert = true;
			this.#frame.src = address;
			this.#frame.onload = () => setTimeout(() => this.#doubt(address), PATIENCE);
		}
		const frame = this.#frame!;
		frame.title = this.title || frameTitle(address);
		this.#stretch();
		if (!frame.isConnected) this.#place.append(frame);
	}

	/** What loaded was no frame of the atlas: says so to whoever builds the page. */
	#doubt(address: string) {
		if (this.#told || this.#frame?.src !== address || !this.getClientRects().length) return;
		console.warn(
			`<aras-map>: no map came from ${address}. Is there such a view, and does aras-map.js come from the atlas itself?`
		);
	}

	#drop() {
		this.#frame?.remove();
		this.#frame = null;
		this.#told = 0;
		this.#own.hidden = false;
	}

	#stretch() {
		const least = readHeight(this.getAttribute('height'));
		this.#place.style.minHeight = least ? `${least}px` : '';
		if (this.#frame && this.#told) this.#frame.style.height = `${Math.max(least, this.#told)}px`;
	}

	#hear = ({ data, source, origin }: MessageEvent) => {
		const frame = this.#frame;
		if (!frame || source !== frame.contentWindow || origin !== new URL(ROOT).origin) return;
		const told = readTold(data);
		if (!told) return;
		if ('height' in told) {
			this.#told = told.height;
			this.#stretch();
			this.#reveal(frame);
		} else {
			this.dispatchEvent(
				new CustomEvent('aras-feature', {
					detail: { id: told.opened },
					bubbles: true,
					composed: true
				})
			);
		}
	};

	/** The frame takes the place of the host's own content, and its focus. */
	#reveal(frame: HTMLIFrameElement) {
		const focused = !this.#own.hidden && this.querySelector(':focus');
		this.#own.hidden = true;
		frame.inert = false;
		if (focused) frame.focus();
	}
}

for (const name of REFLECTED)
	Object.defineProperty(ArasMap.prototype, name, {
		configurable: true,
		enumerable: true,
		get(this: ArasMap) {
			return this.getAttribute(name) ?? '';
		},
		set(this: ArasMap, value: string | number | null | undefined) {
			if (value === null || value === undefined || value === '') this.removeAttribute(name);
			else this.setAttribute(name, String(value));
		}
	});

if (!customElements.get('aras-map')) customElements.define('aras-map', ArasMap);
