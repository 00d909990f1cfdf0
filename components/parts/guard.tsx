import { Component, type ComponentChildren } from 'preact';

interface GuardProps {
  /** What this part shows, as the reader would call it: "The timeline". */
  part: string;
  onExport: () => void;
  children: ComponentChildren;
}

/** One broken part never hides the rest, nor the reader's data: it says where the data is and offers the export. */
export class Guard extends Component<GuardProps, { broken: boolean }> {
  override state = { broken: false };

  static override getDerivedStateFromError = () => ({ broken: true });

  override render() {
    const { part, onExport, children } = this.props;
    if (!this.state.broken) return children;
    return (
      <section class="notice" role="alert">
        <p>
          {part} cannot be shown. Your notes and dossiers are safe: they are kept on this computer, and are
          not changed by this. Open this page again; if it happens once more, export your notes.
        </p>
        <button class="text-button" type="button" onClick={onExport}>
          Export everything
        </button>
      </section>
    );
  }
}
