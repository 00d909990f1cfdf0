import { defineContentScript } from 'wxt/utils/define-content-script';
import { hush } from '../lib/card/hush';

/** Before any script of the page: only the first listener can keep an event from the others. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: ({ signal }) => hush(signal),
});
