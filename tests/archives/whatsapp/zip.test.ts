import { expect, it } from 'vitest';
import { linesOf, readAll } from '../read-all.ts';
import { sampleFiles } from '../sample-files.ts';

it.each([
  ['WhatsApp Chat with Ben.zip', 'WhatsApp Chat with Ben.txt'],
  ['WhatsApp Chat - Ben.zip', '_chat.txt'],
])('the text inside %s', async (zip, entry) => {
  const { conversations, others } = await readAll(await sampleFiles(`whatsapp/${zip}`), { owner: 'Mia' });
  expect(others).toEqual([{ kind: 'format', format: 'whatsapp', entries: 1 }]);
  expect(conversations).toMatchObject([{ entry, peer: { name: 'Ben' }, owner: 'Mia' }]);
  expect(conversations.flatMap(linesOf).map((line) => line.slice(20))).toEqual([
    'self text: what was the maths homework?',
    'other text: page 42',
  ]);
});
