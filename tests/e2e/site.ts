import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Site {
  /** `http://127.0.0.1:port` */
  origin: string;
  /** Paths that were asked for, in order. */
  asked: string[];
  close(): Promise<void>;
}

export interface Served {
  body: string;
  headers?: Record<string, string>;
}

/** A site of a test's own pages: path to HTML. */
export async function serveSite(pages: Record<string, string | Served>): Promise<Site> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    const page = pages[path];
    const { body, headers = {} } = typeof page === 'object' ? page : { body: page };
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      ...headers,
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** A news page that says it is an article, around `body`. */
export const newsPage = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>News</title>
<meta property="og:type" content="article">${head}</head><body><article>${body}</article></body></html>`;

export const STORY = `<h1>Talks on the border</h1>
<p id="first">Josep Borrell, the EU's foreign affairs chief, met Aleksandar Vucic and Albin Kurti in Brussels.</p>
<p id="second">Kosovo and Serbia did not agree, Borrell said. <a href="#x">NATO</a> is ready to intervene.</p>`;
