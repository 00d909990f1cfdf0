import type { NewsEntry } from '../../lib/card/news';
import { Guard } from '../parts/guard';
import { Dispute } from './dispute';
import type { NamesProps } from './names';
import { State } from './state';
import { Switches, type SwitchesProps } from './switches';
import type { NameHere, PageView } from './view';
import './popup.css';

interface PopupProps extends SwitchesProps {
  page: PageView;
  /** YYYY-MM-DD. */
  today: string;
  onChoose: (dossier: string) => void;
  onGo: (name: NameHere) => void;
  onOften: NamesProps['onOften'];
  onGoToNews: (entry: NewsEntry) => void;
  onDim: (dim: boolean) => void;
  /** Must be called within the click: browsers ask for permission only then. */
  onAllow: () => void;
  onReload: () => void;
  onExport: () => void;
  /** Null where there is no page that could become a source. */
  onMakeSource: (() => void) | null;
  /** Why it cannot become one, a sentence; null as long as nobody knows. */
  unmade: string | null;
}

/** What the dispute is about, who stands where, what is next; the switches at the top, one press away. */
export function Popup({ page, today, site, all, onSite, onAll, ...acts }: PopupProps) {
  return (
    <div class="popup">
      <header class="top">
        <p class="wordmark">Sidelight</p>
        <Switches site={site} all={all} onSite={onSite} onAll={onAll} />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <main class="popup-body" tabIndex={0} aria-label="About this page">
        <Guard part="This dossier" onExport={acts.onExport}>
          {page.is === 'known' ? (
            <Dispute {...page} {...acts} today={today} />
          ) : (
            <State page={page} {...acts} />
          )}
        </Guard>
      </main>
      {acts.unmade !== null && (
        <p class="notice" role="alert">
          {acts.unmade}
        </p>
      )}
      <footer class="bottom">
        <button
          class="button"
          type="button"
          disabled={!acts.onMakeSource}
          onClick={() => acts.onMakeSource?.()}
        >
          Make this page a source
        </button>
        <a class="text-button" href="library.html" target="_blank" rel="noopener">
          Library
        </a>
        <a class="text-button" href="options.html" target="_blank" rel="noopener">
          Settings
        </a>
      </footer>
    </div>
  );
}
