import type { EntityName } from '../../lib/card/content';
import type { Settings } from '../../lib/store/settings';
import { Guard } from '../parts/guard';
import { OFTEN } from '../parts/often';
import { Choice } from './choice';
import { QuietNames } from './quiet-names';
import { Shortcuts, type ShortcutsProps } from './shortcuts';
import { Sites } from './sites';
import './options.css';

export interface OptionsProps extends ShortcutsProps {
  settings: Settings;
  /** The names of the entities that `settings.quiet` lists; an entity without a name is shown by its id. */
  names: readonly EntityName[];
  /** A sentence where the last change could not be kept. */
  trouble: string | null;
  onChange: (change: Partial<Settings>) => void;
  onExport: () => void;
}

/** The few settings. Each takes effect at once, in every open tab. */
export function Options({ settings, names, trouble, onChange, onExport, ...shortcuts }: OptionsProps) {
  const { on, where, sites, quiet, marks, often, trigger } = settings;
  return (
    <main class="options">
      <p class="wordmark">Sidelight</p>
      <h1>Settings</h1>
      <p class="lede">
        Pages are read on this computer. What you read and what you note is not sent anywhere.
      </p>
      {trouble !== null && (
        <p class="notice" role="alert">
          {trouble}
        </p>
      )}
      <Guard part="This list of settings" onExport={onExport}>
        <label class="switch all">
          <input
            type="checkbox"
            role="switch"
            aria-checked={on}
            checked={on}
            onChange={({ currentTarget }) => onChange({ on: currentTarget.checked })}
          />
          All sites
        </label>
        <Choice
          title="Where names are marked"
          name="where"
          chosen={where}
          onChoose={(value) => onChange({ where: value })}
          choices={[
            ['news', 'On news pages', 'pages that say they are an article'],
            ['all', 'On all pages', ''],
            ['chosen', 'Only on sites I switch on', 'from the button in the toolbar'],
          ]}
        />
        <Sites sites={sites} onChange={(changed) => onChange({ sites: changed })} />
        <Choice
          title="How marks look"
          name="marks"
          chosen={marks}
          onChoose={(value) => onChange({ marks: value })}
          choices={[
            ['tint', 'Tint and dotted line', ''],
            ['line', 'Thin dotted line only', ''],
          ]}
        />
        <Choice
          title="Which mentions are marked"
          name="often"
          chosen={often}
          onChoose={(value) => onChange({ often: value })}
          choices={OFTEN}
        />
        <Choice
          title="When a card opens"
          name="trigger"
          chosen={trigger}
          onChoose={(value) => onChange({ trigger: value })}
          choices={[
            ['rest', 'When the pointer rests on a name', ''],
            ['alt', 'Only while Alt is held', ''],
          ]}
        />
        <Shortcuts {...shortcuts} />
        <QuietNames quiet={quiet} names={names} onChange={(changed) => onChange({ quiet: changed })} />
        <section>
          <h2>Your data</h2>
          <p>
            Notes and dossiers are kept in this browser, on this computer. Export and import are in the{' '}
            <a href="library.html#notes">library</a>.
          </p>
          <button class="text-button" type="button" onClick={onExport}>
            Export everything
          </button>
        </section>
      </Guard>
    </main>
  );
}
