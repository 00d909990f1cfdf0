import type { Importing } from '../../components/library/import-panel';
import { ask } from '../../lib/messages/send';
import type { FilePreview } from '../../lib/store/preview';
import type { Order, Reply } from './import.worker';

/** An import from choosing files to their being put in; Cancel ends it anywhere before that. */
export class Importer {
  /** What is shown of it; null where there is none. */
  importing: Importing | null = null;
  #worker: Worker | null = null;
  #files: File[] = [];
  #batch = '';
  /** Bytes of the large dossiers that are written. */
  #before = 0;
  /** When it was last drawn, in milliseconds of this page. */
  #drawn = 0;

  /**
   * @param draw called when what is shown has changed
   * @param finished called when something was put in
   */
  constructor(
    readonly draw: () => void,
    readonly finished: () => Promise<void>,
  ) {}

  /** Reads the files and shows what they would do. */
  async preview(files: File[]): Promise<void> {
    this.close();
    this.#files = files;
    const worker = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' });
    this.#worker = worker;
    this.#show({ is: 'reading', files: files.map(({ name }) => name), since: Date.now(), share: 0 });
    const reply = await this.#order(worker, { do: 'preview', files });
    if (reply?.is === 'read') this.#show({ is: 'preview', files: reply.files });
  }

  /** Puts in what was previewed, all or nothing. */
  async confirm(): Promise<void> {
    const { importing } = this;
    const worker = this.#worker;
    if (importing?.is !== 'preview' || !worker) return;
    const sound = importing.files.filter((file) => file.is === 'sound');
    const isIn = (place: number, large: boolean) => {
      const file = importing.files[place];
      return file?.is === 'sound' && large === file.dossiers.some((dossier) => dossier.large);
    };
    const chosen = this.#files.filter((_, place) => isIn(place, false));
    const large = this.#files.filter((_, place) => isIn(place, true));
    const all = sound.reduce((sum, { dossiers }) => sum + dossiers.length, 0);
    this.#batch = crypto.randomUUID();
    this.#before = 0;
    const since = Date.now();
    const size = large.reduce((sum, file) => sum + file.size, 0);
    this.#show({ is: 'writing', since, dossiers: 0, of: all, bytes: 0, size, ending: false });
    const parts = await this.#send(worker, chosen);
    const written = parts === null ? null : await this.#writeLarge(worker, large);
    if (parts === null || written === null) return;
    this.#show({ is: 'writing', since, dossiers: all, of: all, bytes: size, size, ending: true });
    const answer = await ask('commitImport', { batch: this.#batch, parts, large: written });
    this.#batch = '';
    if (answer.ok) this.#show({ is: 'done', files: sound.map(({ name }) => name), report: answer.value });
    else this.#fail(answer.sentence);
    this.#stop();
    if (answer.ok) await this.finished();
  }

  /** Ends an import that is not put in yet, or takes its report away. */
  close(): void {
    this.#stop();
    if (this.#batch !== '') void ask('dropImport', { batch: this.#batch });
    this.#batch = '';
    this.#show(null);
  }

  /** How many parts were sent; null where it was cancelled or failed. */
  async #send(worker: Worker, files: File[]): Promise<number | null> {
    const underWay = new Map<number, Promise<void>>();
    let length = 0;
    for (let place = 0; ; place += 1) {
      const reply = await this.#order(worker, { do: 'next', files });
      if (reply?.is === 'end') await Promise.all(underWay.values());
      // Cancelled in the meantime: what has just arrived is dropped, too.
      if (worker !== this.#worker || reply === null) return null;
      if (reply.is !== 'part') return place;
      const { text } = reply;
      length += text.length;
      const sent = this.#sendPart(worker, place, text).then(() => {
        length -= text.length;
        underWay.delete(place);
      });
      underWay.set(place, sent);
      while (length > UNDER_WAY) await Promise.race(underWay.values());
    }
  }

  /** The names of the databases in which they are written; null where it was cancelled or failed. */
  async #writeLarge(worker: Worker, files: File[]): Promise<string[] | null> {
    const names: string[] = [];
    for (const file of files) {
      const reply = await this.#order(worker, { do: 'writeLarge', file });
      if (worker !== this.#worker || reply?.is !== 'written') return null;
      names.push(reply.name);
      this.#before += file.size;
    }
    return names;
  }

  async #sendPart(worker: Worker, place: number, text: string): Promise<void> {
    const answer = await ask('stageImport', { batch: this.#batch, place, text });
    if (worker !== this.#worker || this.importing?.is !== 'writing') return;
    if (!answer.ok) return this.#fail(answer.sentence);
    this.#move({ ...this.importing, dossiers: this.importing.dossiers + answer.value.dossiers });
  }

  /** The worker's answer; null where it failed, which is said. Never resolves once it was stopped. */
  #order(worker: Worker, order: Order): Promise<Reply | null> {
    return new Promise((resolve) => {
      worker.onmessage = ({ data }: MessageEvent<Reply>) => {
        const { importing } = this;
        if (data.is === 'reading') {
          if (importing?.is === 'reading') this.#show({ ...importing, share: data.share });
          return;
        }
        if (data.is === 'writing') {
          if (importing?.is === 'writing') this.#move({ ...importing, bytes: this.#before + data.bytes });
          return;
        }
        if (data.is === 'failed') this.#fail(data.sentence);
        resolve(data.is === 'failed' ? null : data);
      };
      worker.onerror = () => {
        this.#fail(UNREADABLE);
        resolve(null);
      };
      worker.postMessage(order);
    });
  }

  #fail(sentence: string): void {
    this.#stop();
    const files: FilePreview[] = [
      { is: 'failed', name: this.#files.map(({ name }) => name).join(', '), sentence },
    ];
    this.#show({ is: 'preview', files });
  }

  #stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
  }

  /** Keeps how far it is, and shows it in its time. */
  #move(importing: Importing): void {
    this.importing = importing;
    if (performance.now() > this.#drawn + REDRAW) this.#show(importing);
  }

  #show(importing: Importing | null): void {
    this.importing = importing;
    this.#drawn = performance.now();
    this.draw();
  }
}

/**
 * UTF-16 code units on their way to the background at once: it has the next part at hand, and no page waits long for its
 * names behind them.
 */
const UNDER_WAY = 100_000;
/** How far an import is is drawn this often at most, in milliseconds: often enough to be seen moving. */
const REDRAW = 300;

const UNREADABLE = 'This cannot be read. Nothing was imported. Choose the file again, or a smaller one.';
