import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { selectedIn } from '../lib/page/selected';

/** Injected when the reader adds selected words; what it returns is handed to the background. */
export default defineUnlistedScript(() => selectedIn(getSelection()));
