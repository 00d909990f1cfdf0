export interface SwitchesProps {
  /** Null where the page has no site that could be switched. */
  site: { on: boolean } | null;
  all: boolean;
  onSite: (on: boolean) => void;
  onAll: (on: boolean) => void;
}

/** On or off, here and everywhere. A switch that cannot be used is shown, dashed. */
export function Switches({ site, all, onSite, onAll }: SwitchesProps) {
  return (
    <div class="switches">
      <Switch label="This site" on={all && (site?.on ?? false)} disabled={!site || !all} onSwitch={onSite} />
      <Switch label="All sites" on={all} onSwitch={onAll} />
    </div>
  );
}

interface SwitchProps {
  label: string;
  on: boolean;
  disabled?: boolean;
  onSwitch: (on: boolean) => void;
}

function Switch({ label, on, disabled = false, onSwitch }: SwitchProps) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        checked={on}
        disabled={disabled}
        onChange={({ currentTarget }) => onSwitch(currentTarget.checked)}
      />
      {label}
    </label>
  );
}
