import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { dependencies } from './package.json';
import { CHROMIUM_FLAGS, provideBrowser } from './tools/browser.ts';

const MINUTE = 60_000;
const BUNDLED = [...Object.keys(dependencies), 'axe-core', 'preact/hooks'];

/** Tests that drive whole browsers: one file at a time, so that a slow machine does not time them out. */
const wholeBrowser = {
  environment: 'node',
  globalSetup: ['tests/e2e/build.ts'],
  fileParallelism: false,
  testTimeout: MINUTE,
  hookTimeout: MINUTE,
} satisfies TestProjectInlineConfiguration['test'];

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', environment: 'node', include: ['tests/unit/**/*.test.ts'] } },
      { test: { name: 'fuzz', environment: 'node', include: ['tests/fuzz/**/*.test.ts'] } },
      {
        plugins: [preact()],
        // All at the start: Vite reloads the page of a running test where it meets one of them late.
        optimizeDeps: { include: BUNDLED },
        test: {
          name: 'browser',
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
