/** `node tests/replica/write-page.ts [FILE]`: writes the replica as one HTML file that any browser opens. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { replicaPage } from './build.ts';

const file = process.argv[2] ?? 'test-output/replica.html';
await mkdir(dirname(file), { recursive: true });
await writeFile(file, await replicaPage());
process.stdout.write(`${file}\n`);
