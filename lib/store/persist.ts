/**
 * Ask the browser not to evict the store. Called from our own pages once there is a note: Chromium has no `persist` in a
 * service worker. `unlimitedStorage` in the manifest lifts the quota, and keeps Firefox from asking the reader.
 */
export async function askToPersist(): Promise<boolean> {
  const { storage } = navigator;
  return (await storage.persisted()) || (await storage.persist());
}
