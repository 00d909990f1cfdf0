import { mkdirSync } from 'node:fs';
import build from '../../tests/e2e/build';
import { openChromium } from '../../tests/e2e/chromium';
import { servePages } from '../../tests/pages/serve';
import { takeDispute } from './dispute';
import { FOLDER } from './picture';
import { takeSurfaces } from './surfaces';

/** Takes the pictures of README.md from the real extension on our own news pages. */
build();
mkdirSync(FOLDER, { recursive: true });
const pages = await servePages();
const reader = await openChromium();
await takeSurfaces(reader, pages.url);
await takeDispute(reader, pages.url);
await reader.close();
await pages.close();
console.log(`Pictures are in ${FOLDER}.`);
