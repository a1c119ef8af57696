/** `npm start`: builds what is missing and serves it. */
import { BUILD_DIR, build, readSettings, reasonToBuild } from './build.ts';
import { DEFAULT_PORT, localOrigin } from './origin.ts';
import { claimPort, serve } from './server.ts';

try {
	const port = Number(process.env.PORT ?? DEFAULT_PORT);
	if (!Number.isInteger(port) || port < 1 || port > 65535) {
		throw new Error(`PORT is "${process.env.PORT}"; it must be a number from 1 to 65535.`);
	}
	// Before the build, which takes a while, and again after it.
	await claimPort(port);
	const settings = readSettings(process.env, localOrigin(port));
	const reason = reasonToBuild(settings);
	if (reason) {
		console.log(`Building the site: ${reason}.`);
		build(settings);
	}
	const { url } = await serve({ port, dir: BUILD_DIR, base: settings.base });
	console.log(`Aras Atlas is at ${url}/`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
