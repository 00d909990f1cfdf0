import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { withoutInnerHtml } from './tools/without-inner-html';

const NEWS = ['http://*/*', 'https://*/*'];
const PERMISSIONS = ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'contextMenus'];
const ICONS = [16, 32, 48, 96, 128];

export default defineConfig({
  manifestVersion: 3,
  outDir: '.output',
  // Every import is written out, so that a reader sees where a name comes from.
  imports: false,
  // Else the styles are rewritten for browsers without `light-dark()`, and a dark page no longer makes a dark card.
  vite: () => ({ plugins: [preact(), withoutInnerHtml()], build: { target: ['chrome128', 'firefox142'] } }),
  manifest: ({ browser }) => ({
    name: 'Sidelight',
    description: 'Who is named on the page, in the words of your own sources. Nothing leaves your computer.',
    permissions: [...PERMISSIONS, ...(browser === 'firefox' ? [] : ['offscreen'])],
    host_permissions: NEWS,
    icons: Object.fromEntries(ICONS.map((size) => [size, `icon/${size}.png`])),
    content_scripts: [
      {
        js: ['hush.js'],
        matches: NEWS,
        run_at: 'document_start',
        all_frames: true,
        match_about_blank: true,
        match_origin_as_fallback: true,
      },
    ],
    action: { default_title: 'Sidelight' },
    commands: {
      'next-mention': {
        suggested_key: { default: 'Alt+S' },
        description: 'Open the card of the next name',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: 'Open the card of the previous name',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sidelight@sidelight.invalid',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
