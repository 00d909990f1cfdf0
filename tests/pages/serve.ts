import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';

export interface Served {
  /** Without a slash at the end. */
  url: string;
  close: () => Promise<void>;
}

/** By page: headers that a meta element cannot stand for. */
const HEADERS: Record<string, Record<string, string>> = {
  'csp.html': { 'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'" },
};

/** Serves the news pages of this folder from this computer only, on a port that is free. */
export async function servePages(): Promise<Served> {
  const server = createServer(async ({ url = '/' }, response) => {
    const name = basename(new URL(url, 'http://localhost').pathname) || 'index.html';
    try {
      const body = await readFile(join(import.meta.dirname, name));
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...HEADERS[name] }).end(body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end(`There is no page "${name}".`);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
