import type { Settings } from '../../lib/store/settings';

interface SitesProps {
  sites: Settings['sites'];
  onChange: (sites: Settings['sites']) => void;
}

/** The sites that the reader has switched, each of which can be forgotten. */
export function Sites({ sites, onChange }: SitesProps) {
  const hosts = Object.keys(sites).toSorted();
  return (
    <section>
      <h2>Sites you have switched</h2>
      {hosts.length === 0 ? (
        <p class="none">None yet. Sidelight’s button in the toolbar has the switch for a site.</p>
      ) : (
        <ul class="rows">
          {hosts.map((host) => (
            <li key={host}>
              <span>
                {host} <span class="none">{sites[host] ? 'on' : 'off'}</span>
              </span>
              <button
                class="text-button"
                type="button"
                aria-label={`Remove ${host}`}
                onClick={() => onChange(without(sites, host))}
              >
                Remove
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const without = (sites: Settings['sites'], host: string): Settings['sites'] =>
  Object.fromEntries(Object.entries(sites).filter(([each]) => each !== host));
