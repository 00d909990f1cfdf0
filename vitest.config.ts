import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import ours from './package.json' with { type: 'json' };
import { CHROMIUM_FLAGS, provideBrowser } from './tools/browser.ts';

const MINUTE = 60_000;
const BUNDLED = [...Object.keys(ours.dependencies), 'axe-core', 'preact/hooks'];

/** On a machine however busy: what holds ends a wait at once, so only a failure takes this long. */
const patient = {
  testTimeout: 2 * MINUTE,
  hookTimeout: MINUTE,
  expect: { poll: { timeout: MINUTE / 2, interval: 25 } },
} satisfies TestProjectInlineConfiguration['test'];

/** Files that leave nothing behind share a process, and load what they test once. */
const shared = {
  ...patient,
  environment: 'node',
  isolate: false,
} satisfies TestProjectInlineConfiguration['test'];

/** Tests that drive whole browsers, which are waited for more than they compute: two files at once. */
const wholeBrowser = {
  ...shared,
  globalSetup: ['tests/e2e/build.ts'],
  maxWorkers: 2,
  sequence: { groupOrder: 1 },
} satisfies TestProjectInlineConfiguration['test'];

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', ...shared, include: ['tests/unit/**/*.test.ts'] } },
      { test: { name: 'fuzz', ...shared, include: ['tests/fuzz/**/*.test.ts'] } },
      {
        plugins: [preact()],
        // All at the start: Vite reloads the page of a running test where it meets one of them late.
        optimizeDeps: { include: BUNDLED },
        test: {
          name: 'browser',
          ...patient,
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: provideBrowser('chromium'), args: CHROMIUM_FLAGS },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      { test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], ...wholeBrowser } },
      { test: { name: 'attacks', include: ['tests/attacks/**/*.test.ts'], ...wholeBrowser } },
    ],
  },
});
