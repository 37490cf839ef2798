import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { build } from 'vite';

const ENTRY = fileURLToPath(new URL('./main.tsx', import.meta.url));

/** The stories of the extension's pages as one HTML text, for a browser that serves it at any address. */
export async function pageStories(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      cssCodeSplit: false,
      rollupOptions: { input: ENTRY, output: { format: 'iife' } },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const code = outputs.find((output) => output.type === 'chunk')?.code.replaceAll('</script', '<\\/script');
  const css = outputs.find((output) => output.type === 'asset' && output.fileName.endsWith('.css'));
  if (!code || css?.type !== 'asset') throw new Error('the stories were built to nothing');
  return `<!doctype html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><style>${String(css.source)}</style></head>
<body><div id="root"></div><script>${code}</script></body></html>`;
}
