/** Adds a button to each `data-run` place that runs the example it names, and shows what it gives. */
for (const place of document.querySelectorAll('[data-run]')) {
	const button = document.createElement('button');
	button.type = 'button';
	button.textContent = 'Run';
	button.setAttribute('aria-label', `Run the example for ${place.dataset.name}`);
	const output = document.createElement('output');
	button.addEventListener('click', async () => {
		output.textContent = 'Running …';
		try {
			const { default: run } = await import(new URL(place.dataset.run, import.meta.url).href);
			output.textContent = await run();
		} catch (error) {
			output.textContent = `The example could not run: ${error.message}`;
		}
	});
	place.append(button, output);
}
