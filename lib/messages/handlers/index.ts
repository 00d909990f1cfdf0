/** A handler for every message: what it answers stands in `table`. */
import type { Outside } from '../outside';
import type { Handlers } from '../serve';
import { cardHandlers } from './card';
import { dossierHandlers } from './dossiers';
import { newsHandlers } from './news';
import { noteHandlers } from './notes';
import { pageHandlers } from './page';
import { reviewHandlers } from './reviews';
import { settingsHandlers } from './settings';
import { shelfHandlers } from './shelf';
import { sourceHandlers } from './sources';

export function handlersFor(outside: Outside): Handlers {
  return {
    ...pageHandlers(outside),
    ...cardHandlers(outside),
    ...newsHandlers(outside),
    ...noteHandlers(outside),
    ...dossierHandlers(outside),
    ...shelfHandlers(outside),
    ...settingsHandlers(outside),
    ...sourceHandlers(outside),
    ...reviewHandlers(outside),
  };
}
