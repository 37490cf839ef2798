import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ENTRY = fileURLToPath(new URL('./in-page-reader.ts', import.meta.url));

let code: Promise<string> | undefined;

/** The adapter alone as a script that a page can be given: `window.reader` (in-page-reader.ts). Built once a process. */
export const readerBundle = (): Promise<string> => {
  code ??= build({
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
  }).then((result) => {
    const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) =>
      'output' in one ? one.output : [],
    );
    const chunk = outputs.find((output) => output.type === 'chunk');
    if (!chunk) throw new Error('the reader was built to nothing');
    return chunk.code;
  });
  return code;
};
