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

/** Makes the story of the page in front so long, a million characters, that building it takes a while. */
export const LENGTHEN = `void (document.querySelector('article').innerHTML = Array.from({ length: 4_000 }, (_, n) =>
  '<p>Minister Ana Petrov of town ' + n + ' said in round ' + n + ' that the gates of dam ' + n + ' stay shut, and envoy Igor Lind ' +
  'replied that ' + n + ' farmers need the water now, as they have said since the talks on the dam began.</p>').join(''))`;
