/** Films a page: every frame that the browser shows, with the moment at which it was made. */
import type { CDPSession } from 'playwright';

export interface Frame {
	/** Milliseconds since 1970, on the clock of `performance.timeOrigin`. */
	readonly time: number;
	/** PNG. */
	readonly picture: Buffer;
}

interface ScreencastFrame {
	data: string;
	sessionId: number;
	metadata: { timestamp?: number };
}

/** Starts filming; the returned function stops and gives the frames in order. */
export async function film(session: CDPSession): Promise<() => Promise<Frame[]>> {
	const frames: Frame[] = [];
	const take = ({ data, sessionId, metadata }: ScreencastFrame) => {
		frames.push({ time: (metadata.timestamp ?? 0) * 1000, picture: Buffer.from(data, 'base64') });
		// The next frame comes when this one is acknowledged; a page that is gone needs no answer.
		session.send('Page.screencastFrameAck', { sessionId }).catch(() => {});
	};
	session.on('Page.screencastFrame', take);
	await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
	return async () => {
		await session.send('Page.stopScreencast');
		session.off('Page.screencastFrame', take);
		return frames.sort((a, b) => a.time - b.time);
	};
}
