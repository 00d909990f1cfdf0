import type { ComponentChildren } from 'preact';
import { dossierHash } from '../library/route';
import { counted } from '../parts/words';
import type { DossierChoice, PageView } from './view';

interface StateProps {
  page: Exclude<PageView, { is: 'known' }>;
  onAllow: () => void;
  onReload: () => void;
  onExport: () => void;
}

/** Why nothing is shown, what is safe, what to do: in words. */
export function State({ page, onAllow, onReload, onExport }: StateProps) {
  switch (page.is) {
    case 'closed':
      return (
        <Words title="Sidelight cannot read this page">
          <p>The browser keeps its own pages closed to extensions. News pages work as usual.</p>
        </Words>
      );
    case 'forbidden':
      return (
        <Words title="Sidelight may not read this site">
          <p>
            The browser asks you to allow each site. The page is read on this computer and is not sent
            anywhere.
          </p>
          <button class="button strong" type="button" onClick={onAllow}>
            {page.host === null ? 'Allow on the sites I read' : `Allow on ${page.host}`}
          </button>
        </Words>
      );
    case 'off':
      return (
        <Words title={page.host === null ? 'Off on all sites' : 'Off on this site'}>
          <p>Nothing is read or marked on {page.host ?? 'any site'}. Notes and dossiers stay as they are.</p>
        </Words>
      );
    case 'unreached':
      return (
        <Words title="The page must be reloaded">
          <p>This page was open before Sidelight was installed or updated. Your notes are safe.</p>
          <button class="button strong" type="button" onClick={onReload}>
            Reload this page
          </button>
        </Words>
      );
    case 'unknown':
      return <Unknown {...page} />;
    case 'broken':
      return (
        <Words title="The dossiers cannot be read">
          <p>{page.sentence}</p>
          <button class="button" type="button" onClick={onExport}>
            Export everything
          </button>
        </Words>
      );
  }
}

function Unknown({ known, dossiers, newsOnly }: Extract<PageView, { is: 'unknown' }>) {
  const from = dossiers.length === 1 ? 'one dossier' : counted(dossiers.length, 'dossier');
  return (
    <>
      <Words title="No known name on this page">
        <p>
          Nothing here is marked. {counted(known, 'name')} {known === 1 ? 'is' : 'are'} known, from {from}.
        </p>
        <p>If this page reports on the dispute, it can become a source.</p>
        {newsOnly && (
          <p>Names are marked on pages that say they are news articles. Settings can change that.</p>
        )}
      </Words>
      {dossiers.length > 0 && (
        <section>
          <h2>Dossiers</h2>
          <ul>
            {dossiers.map((dossier) => (
              <li key={dossier.id}>
                <DossierLink {...dossier} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function DossierLink({ id, title }: DossierChoice) {
  return (
    <a class="entity-link" href={`library.html${dossierHash(id)}`} target="_blank" rel="noopener">
      {title}
    </a>
  );
}

function Words({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="state">
      <h1>{title}</h1>
      {children}
    </section>
  );
}
