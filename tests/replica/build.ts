import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ENTRY = fileURLToPath(new URL('./page/main.ts', import.meta.url));

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      minify: false,
      modulePreload: false,
      rollupOptions: { input: ENTRY, output: { format: 'iife' } },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const chunk = outputs.find((output) => output.type === 'chunk');
  if (!chunk) throw new Error('the replica was built to nothing');
  return chunk.code;
}

let page: Promise<string> | undefined;

/**
 * The whole replica as one HTML text without any outside resource, compiled once per process.
 * What it shows depends on the address it is opened at (page/options.ts).
 */
export function replicaPage(): Promise<string> {
  page ??= bundle().then((code) =>
    [
      '<!doctype html>',
      '<html><head><meta charset="utf-8"><link rel="icon" href="data:,"></head>',
      `<body><script>${code.replaceAll('</script', '<\\/script')}</script></body></html>`,
    ].join('\n'),
  );
  return page;
}
