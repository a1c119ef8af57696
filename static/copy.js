/** Adds a button to each `data-copy` place that copies the element it names, and says whether it could. */
for (const place of document.querySelectorAll('[data-copy]')) {
	const button = document.createElement('button');
	button.type = 'button';
	button.textContent = 'Copy';
	button.setAttribute('aria-label', `Copy ${place.dataset.name}`);
	const status = document.createElement('span');
	status.setAttribute('role', 'status');
	button.addEventListener('click', async () => {
		const source = document.getElementById(place.dataset.copy);
		try {
			await navigator.clipboard.writeText(source.textContent);
			status.textContent = 'Copied';
		} catch {
			// Without the permission, or over plain HTTP: the text is selected, ready for the keyboard.
			getSelection().selectAllChildren(source);
			status.textContent = 'Selected: press Ctrl+C or ⌘C to copy';
		}
	});
	place.append(button, status);
}
