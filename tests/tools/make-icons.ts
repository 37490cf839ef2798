/** Renders public/icon/vigie.svg to the PNG sizes that browsers ask for (the manifest picks them up by name). */
import { readFile, writeFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';

const FOLDER = new URL('../../public/icon/', import.meta.url);
const SIZES = [16, 32, 48, 96, 128];

const svg = await readFile(new URL('vigie.svg', FOLDER), 'utf8');
for (const size of SIZES) {
  const png = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
  await writeFile(new URL(`${size}.png`, FOLDER), png);
  console.log(`public/icon/${size}.png  ${png.byteLength} bytes`);
}
