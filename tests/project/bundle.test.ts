import { readdirSync, readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BUILDS, ROOT } from './repository.ts';

/** Ways out of the device, and code that isn't in the package. */
const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  fetch: /\bfetch\b\s*[(`.]|[.[]["']?fetch\b/,
  XMLHttpRequest: /XMLHttpRequest/,
  WebSocket: /WebSocket/,
  WebTransport: /WebTransport/,
  sendBeacon: /sendBeacon/,
  EventSource: /EventSource/,
  WebRTC: /RTCPeerConnection|RTCDataChannel/,
  eval: /\beval\s*\(|new Function\b|[^.\w]Function\s*\(/,
  importScripts: /importScripts/,
  'dynamic import of an address': /import\s*\(\s*["'`]https?:/,
  'remote script': /<script[^>]+src=["']?https?:/i,
};

/** Quieter ways out, which no CSP stops in a content script. Extension pages may open the export page and links. */
const FORBIDDEN_IN_PAGES_OF_OTHERS: Readonly<Record<string, RegExp>> = {
  'a picture that loads': /new Image\b|\.src\s*=[^=]|createElement\(["'`](img|iframe|script|link|form)/,
  'an address in styles': /url\(["']?(https?:|\/\/)|@import/,
  'another page': /window\.open|\.location\s*=[^=]|location\.(href\s*=[^=]|assign|replace)\b/,
  'a worker': /new (Shared)?Worker\b|serviceWorker/,
  "the page's own storage": /indexedDB|localStorage|sessionStorage|document\.cookie|caches\.open/,
};

/** Library code in extension pages, where the CSP (connect-src 'none') stops a request anyway. Keep it short. */
const EXPLAINED: readonly { file: RegExp; what: keyof typeof FORBIDDEN & string; why: string }[] = [];

const CONTENT_CEILING = 60 * 1024;

function files(folder: string): string[] {
  return readdirSync(ROOT + folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name}`)
    .filter((path) => statSync(ROOT + path).isFile());
}

/** The content script, and what is put into the page when it is needed. */
const isInPagesOfOthers = (path: string): boolean =>
  /content-scripts\/|\/(structure|moments)\.js$/.test(path);

const findings = (path: string, forbidden = FORBIDDEN): string[] => {
  const text = readFileSync(ROOT + path, 'utf8');
  return Object.keys(forbidden).filter((what) => forbidden[what]?.test(text));
};

describe.each(Object.entries(BUILDS))('the bundle for %s', (_browser, folder) => {
  const scripts = files(folder).filter((path) => /\.(js|html)$/.test(path));

  it('has the scripts to look at', () => {
    expect(scripts.filter(isInPagesOfOthers)).toHaveLength(3);
  });

  it.each(scripts.filter(isInPagesOfOthers))('%s has no way to send or load anything', (path) =>
    expect(findings(path, { ...FORBIDDEN, ...FORBIDDEN_IN_PAGES_OF_OTHERS })).toEqual([]),
  );

  it.each(scripts.filter((path) => !isInPagesOfOthers(path)))('%s has none that is not explained', (path) => {
    const explained = EXPLAINED.filter(({ file }) => file.test(path)).map(({ what }) => what);
    expect(findings(path).filter((what) => !explained.includes(what))).toEqual([]);
  });

  it('keeps no explanation that is no longer needed', () => {
    const stale = EXPLAINED.filter(
      ({ file, what }) => !scripts.some((path) => file.test(path) && findings(path).includes(what)),
    );
    expect(stale).toEqual([]);
  });

  it(`keeps the content script under ${CONTENT_CEILING} bytes gzipped, everything in it`, () => {
    const size = scripts
      .filter((path) => path.includes('content-scripts/'))
      .reduce((sum, path) => sum + gzipSync(readFileSync(ROOT + path), { level: 9 }).length, 0);
    expect(size).toBeGreaterThan(1000);
    expect(size).toBeLessThanOrEqual(CONTENT_CEILING);
  });
});
