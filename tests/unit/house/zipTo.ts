import { zip } from 'wxt';

/** `node zipTo.ts folder` makes the archives there: other tests read the folder of `wxt zip`. */
const [, , outDir] = process.argv;
if (!outDir) throw new Error('zipTo.ts wants a folder');
await zip({ browser: 'firefox', manifestVersion: 3, outDir });
