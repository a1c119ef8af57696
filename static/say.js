/** Adds to every menu for sharing what needs a script: the share sheet, where the browser has one, and copying the link. */

/** Of a page its own address, of the map the one that opens what is open; of a part of either the part's. */
const addressOf = (menu) =>
	menu.querySelector('[rel=bookmark]')?.href ?? location.href.replace(/#.*/u, '');

function button(text, act) {
	const made = document.createElement('button');
	made.type = 'button';
	made.textContent = text;
	made.addEventListener('click', act);
	Object.assign(made.style, {
		padding: 0,
		border: 0,
		background: 'none',
		color: 'var(--corridor)',
		lineHeight: '44px',
		cursor: 'pointer'
	});
	return made;
}

function fill(menu) {
	menu.dataset.filled = '';
	const said = document.createElement('span');
	said.setAttribute('role', 'status');
	said.style.lineHeight = '44px';
	const copy = button('Copy link', async () => {
		try {
			await navigator.clipboard.writeText(addressOf(menu));
			said.textContent = 'Copied';
		} catch {
			// Without the permission, or over plain HTTP: the link is selected, ready for the keyboard.
			said.textContent = addressOf(menu);
			getSelection().selectAllChildren(said);
		}
	});
	const share = button('Share…', () =>
		// A reader who closes the sheet has said nothing wrong.
		navigator.share({ title: document.title, url: addressOf(menu) }).catch(() => {})
	);
	menu.prepend(...(navigator.share ? [share] : []), copy);
	menu.append(said);
}

const look = () => {
	for (const menu of document.querySelectorAll('[data-say] + nav:not([data-filled])')) fill(menu);
};
look();
// Those that come later are looked for when one is opened; this event does not bubble.
document.addEventListener('toggle', look, true);
