import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCard } from './create';

/** Injected at the first hover into the world of the content script, which then finds it here. */
export default defineUnlistedScript(() => {
  globalThis.sidelightCard = createCard;
});
