/** Films a page: every frame that the browser shows, with the moment at which it was made. */
import type { CDPSession } from 'playwright';

export interface Frame {
	/** Milliseconds since 1970, on the clock of `performance.timeOrigin`. */
	readonly time: number;
	/** PNG. */
	readonly picture: Buffer;
}

export interface Film {
	/** Grows while the page is filmed. */
	readonly frames: readonly Frame[];
	stop(): Promise<void>;
}

/** Frames are made smaller than this, so that encoding them takes little from the page. */
const MOST = { maxWidth: 640, maxHeight: 844 };

interface ScreencastFrame {
	data: string;
	sessionId: number;
	metadata: { timestamp?: number };
}

export async function film(session: CDPSession): Promise<Film> {
	const frames: Frame[] = [];
	const take = ({ data, sessionId, metadata }: ScreencastFrame) => {
		frames.push({ time: (metadata.timestamp ?? 0) * 1000, picture: Buffer.from(data, 'base64') });
		// The next frame comes when this one is acknowledged; a page that is gone needs no answer.
		session.send('Page.screencastFrameAck', { sessionId }).catch(() => {});
	};
	session.on('Page.screencastFrame', take);
	await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1, ...MOST });
	return {
		frames,
		stop: async () => {
			await session.send('Page.stopScreencast');
			session.off('Page.screencastFrame', take);
		}
	};
}
