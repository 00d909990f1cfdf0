import type { Building } from '../../components/building/building';
import type { GivenText } from '../../components/building/text-form';
import { type Route, routeOf } from '../../components/library/route';
import type { SearchGroup } from '../../components/library/search';
import { type Overview, overviewOf } from '../../lib/card/overview';
import type { Unapplied } from '../../lib/dossier/curation/curate';
import type { Correction } from '../../lib/dossier/curation/schema';
import type { Dossier } from '../../lib/dossier/schema';
import { ask } from '../../lib/messages/send';
import type { StoreHealth } from '../../lib/messages/table/shelf';
import type { Note } from '../../lib/notes/schema';
import { openDatabase } from '../../lib/store/database';
import { readCorrections } from '../../lib/store/dossier-log';
import { sharedNames } from '../../lib/store/homes';
import { type LargePage, readPage } from '../../lib/store/large/read';
import { outdatedIn } from '../../lib/store/outdated';
import { type DossierEntry, listDossiers, readDossier, readDrafts } from '../../lib/store/read';
import { listReviews, type ReviewEntry } from '../../lib/store/review-log';
import { keepSearch } from '../../lib/store/search';
import type { Added, Undo } from '../../lib/store/shelve';
import { Importer } from './importing';
import { type Reviewing, reviewing } from './reviewing';
import { searchGroups } from './searching';

/** What takes its time is drawn anew this often, in milliseconds. */
const REDRAW = 300;

/** A dossier on the desk. */
export interface Opened {
  dossier: Dossier;
  overview: Overview;
  /** Ids of its sources that an older builder made. */
  outdated: string[];
  /** What the reader corrected in it. */
  log: Correction[];
  unapplied: Unapplied[];
  /** What was undone, until something else is done. */
  undone: Correction[];
  /** Of a large dossier, which page of its names is open; null for one that is open as a whole. */
  page: Pick<LargePage, 'before' | 'next'> | null;
}

/** What lies on the library's desk: all that it shows, read from the store and the background. */
export class Desk {
  entries: DossierEntry[] = [];
  route: Route = routeOf('');
  open: Opened | null = null;
  notes: Note[] = [];
  /** Edits not saved, by the note's id. */
  drafts = new Map<string, string>();
  /** Dossiers that notes belong to, by id. */
  noted = new Map<string, Dossier>();
  health: StoreHealth = { notices: [], persisted: true, notes: 0, lastExport: null };
  /** A source that is being made. */
  building: Building | null = null;
  /** A text that is being made a source: kept until another is, so that nothing pasted is lost. */
  given: GivenText = { text: '', title: '', publisher: '', published: '', url: '' };
  /** A source that was made and is looked through. */
  review: Reviewing | null = null;
  /** Corrections on their way to the background: until they are kept, the desk knows more than the store. */
  unsettled = 0;
  /** Reviews that were begun and not ended. */
  reviews: ReviewEntry[] = [];
  /** A review that was just discarded, and can come back. */
  discarded: ReviewEntry | null = null;
  /** Where a source was just added. */
  shelved: Added | null = null;
  /** What was deleted or built anew last, a sentence, with what brings it back. */
  last: { sentence: string; undo: Undo | null } | null = null;
  /** The id of the source of the open dossier that is being built anew. */
  rebuilding: string | null = null;
  /** What was just added of a page, a sentence. */
  added: string | null = null;
  /** What could not be done, a sentence. */
  trouble: string | null = null;
  readonly db = openDatabase();
  #search = keepSearch(this.db);
  /** When the export last said how far it is, in milliseconds of this page. */
  #told = 0;
  readonly importer: Importer;

  constructor(readonly draw: () => void) {
    this.importer = new Importer(draw, () => this.load());
  }

  /** Reads everything anew: at the start, when the address or the dossiers change. */
  async load(): Promise<void> {
    this.route = routeOf(location.hash);
    const { route } = this;
    if (route.show !== 'review' || route.review !== this.review?.row.id) this.review = this.building = null;
    try {
      [this.entries, this.reviews] = await Promise.all([listDossiers(this.db), listReviews(this.db)]);
      // The shelf is there before the dossier that is opened from it.
      this.draw();
      const wanted = this.route.show === 'dossier' ? (this.route.dossier ?? this.entries[0]?.id) : undefined;
      this.open = wanted === undefined ? null : await this.#opened(wanted);
      this.trouble = wanted !== undefined && !this.open ? 'This dossier is no longer in the library.' : null;
    } catch {
      this.trouble =
        'The dossiers cannot be read. They and your notes are kept on this computer. Close other Sidelight tabs, then open this page again.';
    }
    this.draw();
    await Promise.all([this.loadNotes(), this.loadHealth()]);
  }

  /** An export that takes its time says how far it is; the share is 0 to 1. */
  exported(share: number): void {
    if (performance.now() < this.#told + REDRAW) return;
    this.#told = performance.now();
    this.say(`Exporting everything: ${Math.round(share * 100)} %`);
  }

  async #opened(id: string): Promise<Opened | null> {
    const { open, route } = this;
    const dossier = await readDossier(this.db, id);
    if (!dossier) {
      const page = await readPage(this.db, id, route.show === 'dossier' ? route.entity : null);
      return (
        page && {
          ...page,
          page,
          overview: overviewOf(page.dossier),
          outdated: [],
          log: [],
          unapplied: [],
          undone: [],
        }
      );
    }
    const { log, unapplied } = await readCorrections(this.db, dossier.id);
    const undone = open?.dossier.id === dossier.id ? open.undone : [];
    const outdated = await outdatedIn(this.db, dossier.id);
    return { dossier, overview: overviewOf(dossier), outdated, log, unapplied, undone, page: null };
  }

  /** What the library has of these words, by dossier. */
  async search(query: string): Promise<SearchGroup[]> {
    return searchGroups(await this.#search(query));
  }

  /** Dossiers have changed: what is searched is read anew. */
  forget(): void {
    this.#search = keepSearch(this.db);
    this.noted.clear();
  }

  /** Shows a review that is ready. */
  async loadReview(id: string): Promise<void> {
    const row = await this.db.reviews.get(id);
    this.review = row && !row.dropped ? reviewing(row, this.review) : null;
    this.building = row && !row.dropped ? null : { is: 'gone' };
    this.draw();
    if (this.review) this.review.shared = await sharedNames(this.db, this.review.row.built);
    this.draw();
  }

  /** Another tab, or the background, changed a review. */
  async loadReviews(): Promise<void> {
    this.reviews = await listReviews(this.db);
    if (this.review && this.unsettled === 0) await this.loadReview(this.review.row.id);
    else this.draw();
  }

  async loadNotes(): Promise<void> {
    const answer = await ask('listNotes', {});
    if (answer.ok) this.notes = answer.value;
    else this.trouble = answer.sentence;
    this.drafts = await readDrafts(this.db).catch(() => this.drafts);
    if (this.open) this.noted.set(this.open.dossier.id, this.open.dossier);
    this.draw();
    await this.#readNoted();
    // The browser keeps what it has promised to keep; it is asked once there is something to lose.
    if (this.notes.length > 0 && !(await navigator.storage.persisted())) await navigator.storage.persist();
  }

  /** Keeps an edit that is not saved, or, where it is empty, forgets it. */
  async keepDraft({ id, subject }: Note, text: string): Promise<void> {
    if (text === '') this.drafts.delete(id);
    else this.drafts.set(id, text);
    this.draw();
    const answer = await ask('keepDraft', { subject, note: id, text });
    if (!answer.ok) this.say(answer.sentence);
  }

  async loadHealth(): Promise<void> {
    const answer = await ask('storeHealth', {});
    if (answer.ok) this.health = answer.value;
    this.draw();
  }

  /** Shows a sentence, or takes it away. */
  say(sentence: string | null): void {
    this.trouble = sentence;
    this.draw();
  }

  /** The dossiers of the notes that are shown: of those of one dossier, that is read already. */
  async #readNoted(): Promise<void> {
    if (this.route.show !== 'notes') return;
    let drawn = performance.now();
    for (const id of new Set(this.notes.map(({ subject }) => subject.dossier))) {
      const dossier = this.noted.has(id) ? null : await this.#read(id);
      if (dossier) this.noted.set(id, dossier);
      if (performance.now() < drawn + REDRAW) continue;
      this.draw();
      drawn = performance.now();
    }
    this.draw();
  }

  #read(id: string): Promise<Dossier | null> {
    return readDossier(this.db, id).catch(() => null);
  }
}
