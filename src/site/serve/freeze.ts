/** `npm run freeze`: puts the version of the content in `build/` into the archive. */
import { archive, ARCHIVE, freezeBuild, versionOf } from './archive.ts';
import { BUILD_DIR } from './build.ts';

const version = versionOf(BUILD_DIR);
archive(version, freezeBuild(BUILD_DIR));
console.log(`${ARCHIVE}/${version}: commit it, and every later build keeps these frames.`);
