/** Runs in the pages of the extension before their own scripts: says when what is waited for is painted. */
declare global {
  var watch: {
    /** Milliseconds from the navigation until an element of this selector is painted. */
    painted: (selector: string) => Promise<number>;
    /** Begins to listen for the next key press. */
    listen: () => void;
    /** Milliseconds from that key press until what was found by it is painted. */
    found: () => Promise<number>;
  };
}

globalThis.watch = {
  async painted(selector) {
    await changed(() => document.querySelector(selector) !== null);
    return await painting();
  },

  listen() {
    const hits = () => document.querySelector('.finder .found')?.textContent ?? '';
    const before = hits();
    const pressed = new Promise<number>((resolve) => {
      addEventListener('keydown', ({ timeStamp }) => resolve(timeStamp), { once: true, capture: true });
    });
    finding = pressed.then(async (time) => {
      await changed(() => hits() !== before);
      return (await painting()) - time;
    });
  },

  found: () => finding,
};

let finding = Promise.resolve(0);

async function changed(isThere: () => boolean): Promise<void> {
  if (isThere()) return;
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (!isThere()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true });
  });
}

/** When the next frame is painted: a task that is posted in its callbacks runs after it. */
function painting(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(null);
    });
  });
}

export {};
