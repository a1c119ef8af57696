/** `npm start`: builds what is missing and serves it. */
import { build, folderFor, reasonToBuild } from './build.ts';
import { DEFAULT_PORT, localOrigin, readAddress } from './origin.ts';
import { claimPort, serve } from './server.ts';

try {
	const port = Number(process.env.PORT ?? DEFAULT_PORT);
	if (!Number.isInteger(port) || port < 1 || port > 65535) {
		throw new Error(`PORT is "${process.env.PORT}"; it must be a number from 1 to 65535.`);
	}
	// Before the build, which takes a while, and again after it.
	await claimPort(port);
	const address = readAddress(process.env, localOrigin(port));
	const folder = folderFor(address);
	const reason = reasonToBuild(address, folder);
	if (reason) {
		console.log(`Building the site into ${folder}/: ${reason}.`);
		build(address, folder);
	}
	const { url } = await serve({ port, dir: folder, base: address.base });
	console.log(`Aras Atlas is at ${url}/`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
