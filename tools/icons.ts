import { readFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { CHROMIUM_FLAGS, provideBrowser } from './browser';

/** Draws public/icon.svg in the sizes that browsers ask for (CSS pixels, one device pixel each). */
const SIZES = [16, 32, 48, 96, 128];

const svg = readFileSync('public/icon.svg', 'utf8');
const browser = await chromium.launch({ executablePath: provideBrowser('chromium'), args: CHROMIUM_FLAGS });
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${svg}`);
  await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true });
}
await browser.close();
console.log(`Drew public/icon/${SIZES.join('.png, ')}.png`);
