import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that lets nothing through and writes down what was asked for. */
export interface Outside {
  readonly port: number;
  /** Requests that left the browser, except the browser's own ("CONNECT host:443" or "GET http://…"). */
  requests(): string[];
  close(): Promise<void>;
}

/**
 * Hosts that a bare browser calls by itself at its start, with or without an extension:
 * component updates, clock, sign-in (Chromium); settings, add-on blocklist, certificates, connection test (Firefox).
 */
const BROWSERS_OWN =
  /(?:^|\/\/|\s)(?:update\.googleapis\.com|clients2\.google\.com|accounts\.google\.com|[\w.-]+\.mozilla\.(?:com|org|net)|[\w.-]+\.cdn\.mozilla\.net|detectportal\.firefox\.com|[\w.-]+\.services\.mozilla\.com)[:/]/;

export async function startOutside(): Promise<Outside> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(`CONNECT ${request.url}`);
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Nothing leaves\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests: () => asked.filter((line) => !BROWSERS_OWN.test(line)),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
