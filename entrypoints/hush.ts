import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hush } from '../lib/card/hush';

/**
 * Before any script of the page (see the manifest): only the first listener can keep an event from the others. Not a content
 * script of the framework's, whose housekeeping would weigh ten times as much.
 */
export default defineUnlistedScript(() => hush());
