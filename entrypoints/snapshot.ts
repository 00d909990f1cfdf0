import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { snapshotOf } from '../lib/page/snapshot';

/** Injected when the reader makes a page a source; what it returns is handed to the background. */
export default defineUnlistedScript(() => snapshotOf(document));
