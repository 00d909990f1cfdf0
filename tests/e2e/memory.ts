/** How much memory a browser's processes have of their own, read from the system where the browser says which they are. */
import { readFileSync } from 'node:fs';
import type { BrowserContext } from 'playwright';

/** Keeps the most that there was; Linux only. */
export class MemoryWatch {
  /** Megabytes that all processes together had, at the start and at most. */
  before = 0;
  peak = 0;
  /** The same of each kind of process. */
  readonly kinds = new Map<string, { before: number; peak: number }>();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly context: BrowserContext) {}

  async start(): Promise<void> {
    const devtools = await this.context.browser()?.newBrowserCDPSession();
    if (!devtools) throw new Error('This browser has no devtools of its own.');
    const look = async () => {
      const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
      const sums = new Map<string, number>();
      for (const { id, type } of processInfo) sums.set(type, (sums.get(type) ?? 0) + privateOf(id));
      const all = [...sums.values()].reduce((sum, each) => sum + each, 0);
      this.before ||= all;
      this.peak = Math.max(this.peak, all);
      for (const [type, size] of sums) {
        const kind = this.kinds.get(type) ?? { before: size, peak: size };
        this.kinds.set(type, { ...kind, peak: Math.max(kind.peak, size) });
      }
    };
    await look();
    this.timer = setInterval(() => void look().catch(() => {}), 200);
  }

  stop(): void {
    clearInterval(this.timer);
  }
}

/** Megabytes of a process that are no file's and no other process's. */
function privateOf(id: number): number {
  try {
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    return Number(/^RssAnon:\s+(\d+)/mu.exec(status)?.[1] ?? 0) / 1_024;
  } catch {
    // It has gone.
    return 0;
  }
}
