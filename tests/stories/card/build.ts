import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { build } from 'vite';

const ENTRY = fileURLToPath(new URL('./main.tsx', import.meta.url));

/** The stories of card and mark as one HTML text, for a browser that serves it at any address. */
export async function cardStories(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rollupOptions: { input: ENTRY, output: { format: 'iife' } },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const chunk = outputs.find((output) => output.type === 'chunk');
  if (!chunk) throw new Error('the stories were built to nothing');
  const code = chunk.code.replaceAll('</script', '<\\/script');
  return `<!doctype html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head><body><script>${code}</script></body></html>`;
}
