/**
 * What a page of WordPress does with a frame's messages, told after the description of its embeds:
 * a message with the secret of a frame hides the words, shows the frame and sets its height. A frame that
 * has spoken before this listened is told so, and speaks again.
 */
const HEIGHT = { least: 200, most: 1000 };

addEventListener('message', ({ data, source }) => {
	const { message, value, secret } = data ?? {};
	if (!secret || !/^[a-zA-Z0-9]+$/.test(secret)) return;
	for (const words of document.querySelectorAll(`blockquote[data-secret="${secret}"]`))
		words.style.display = 'none';
	for (const frame of document.querySelectorAll(`iframe[data-secret="${secret}"]`)) {
		if (source !== frame.contentWindow) continue;
		frame.removeAttribute('style');
		if (message === 'height')
			frame.height = Math.min(HEIGHT.most, Math.max(HEIGHT.least, parseInt(value, 10) || 0));
		// A frame in a sandbox opens no link by itself; the reader must have been in it.
		if (message === 'link' && document.activeElement === frame && leadsHome(value, frame.src))
			window.top.location.href = value;
	}
});

for (const frame of document.querySelectorAll('iframe[data-secret]'))
	frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*');

function leadsHome(link, frame) {
	const { protocol, host } = new URL(link);
	return /^https?:$/.test(protocol) && host === new URL(frame).host;
}
