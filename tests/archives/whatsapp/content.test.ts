import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../../utils/archives/whatsapp/content.ts';
import { whatsapp } from '../../../utils/archives/whatsapp/index.ts';
import { conversationsIn, entryOf, findings } from '../entries.ts';

const MARK = '\u200e';

describe('what stands in place of a file', () => {
  it.each([
    ['<Media omitted>', 'unsupported'],
    ['<Médias omis>', 'unsupported'],
    ['<Multimedia omitido>', 'unsupported'],
    ['<Medien ausgeschlossen>', 'unsupported'],
    ['<Mídia oculta>', 'unsupported'],
    ['<Media omessi>', 'unsupported'],
    ['<Media weggelaten>', 'unsupported'],
    ['<Medya dahil edilmedi>', 'unsupported'],
    ['<Без медиафайлов>', 'unsupported'],
    ['<تم استبعاد الوسائط>', 'unsupported'],
    ['<メディアは含まれていません>', 'unsupported'],
    [`${MARK}image omitted`, 'image'],
    [`${MARK}image absente`, 'image'],
    [`${MARK}Bild weggelassen`, 'image'],
    [`${MARK}vidéo absente`, 'video'],
    [`${MARK}audio omis`, 'voice'],
    [`${MARK}sticker omis`, 'sticker'],
    [`${MARK}<attached: 00000042-PHOTO-2026-02-03-16-03-00.jpg>`, 'image'],
    [`${MARK}<pièce jointe : 00000042-VIDEO-2026-02-03-16-03-00.mp4>`, 'video'],
    [`${MARK}<Anhang: 00000042-AUDIO-2026-02-03-16-03-00.opus>`, 'voice'],
    [`${MARK}<attached: 00000042-STICKER-2026-02-03-16-03-00.webp>`, 'sticker'],
    ['IMG-20260213-WA0001.jpg (file attached)', 'image'],
    ['VID-20260213-WA0001.mp4 (fichier joint)', 'video'],
    ['PTT-20260213-WA0001.opus (in a language without a table)', 'voice'],
    ['STK-20260213-WA0001.webp (Datei angehängt)', 'sticker'],
    ['maths.pdf (archivo adjunto)', 'unsupported'],
    ['This message was deleted', 'unsupported'],
    [`${MARK}You deleted this message.`, 'unsupported'],
    ['Ce message a été supprimé', 'unsupported'],
    ['', 'unsupported'],
    ['null', 'unsupported'],
  ])('%s', (content, kind) => {
    expect(piecesOf(content)).toEqual([{ kind, text: '' }]);
  });

  it.each([
    ['IMG-20260213-WA0001.jpg (file attached)\nthe blackboard', 'image', 'the blackboard'],
    [`the blackboard ${MARK}<attached: 00000042-PHOTO-2026-02-03-16-03-00.jpg>`, 'image', 'the blackboard'],
    [`the blackboard ${MARK}image omitted`, 'image', 'the blackboard'],
  ])('keeps the words beside it: %s', (content, kind, text) => {
    expect(piecesOf(content)).toEqual([
      { kind, text: '' },
      { kind: 'text', text },
    ]);
  });

  it.each([
    ['<3', '<3'],
    ['<hello>', '<hello>'],
    [`${MARK}see you`, 'see you'],
    ['was the image omitted?', 'was the image omitted?'],
    ['look at page.pdf (the second one)', 'look at page.pdf (the second one)'],
    ['page 43 <This message was edited>', 'page 43'],
    [`page 43 ${MARK}<Ce message a été modifié>`, 'page 43'],
  ])('does not take words for it: %s', (content, text) => {
    expect(piecesOf(content)).toEqual([{ kind: 'text', text }]);
  });
});

describe('who speaks', () => {
  const read = async (text: string, owner = 'Mia') =>
    conversationsIn(await findings(whatsapp, [entryOf('_chat.txt', text)], { owner }));

  it('leaves out what WhatsApp says, in a group too, and names each writer', async () => {
    const [one] = await read(
      [
        '13/02/2026, 16:00 - Messages and calls are end-to-end encrypted.',
        '13/02/2026, 16:00 - Ben created group “Maths: help”',
        '13/02/2026, 16:01 - Mia: hi',
        '13/02/2026, 16:02 - Zoé: page 42',
        '13/02/2026, 16:03 - Zoé left',
        'and a second line of that notice',
        '13/02/2026, 16:04 - \u202a+33 6 00 00 00 00\u202c: ok: done',
      ].join('\n'),
    );
    expect(one).toMatchObject({ kind: 'group', peer: { name: 'Zoé, +33 6 00 00 00 00' } });
    expect(one?.messages.map(({ author, sender, text }) => [author, sender, text])).toEqual([
      ['Mia', 'self', 'hi'],
      ['Zoé', 'other', 'page 42'],
      ['+33 6 00 00 00 00', 'other', 'ok: done'],
    ]);
  });

  it('a mark before the words hides nothing after the first lines', async () => {
    const lines = Array.from({ length: 4 }, (_, at) => `[13/02/2026, 16:0${at}:00] Ben: hi ${at}`);
    const [one] = await read(
      [...lines, `[13/02/2026, 16:05:00] Ben: ${MARK}this is end-to-end, tell nobody`].join('\r\n'),
      '',
    );
    expect(one?.messages.at(-1)).toMatchObject({ kind: 'text', text: 'this is end-to-end, tell nobody' });
  });

  it('a line in the other phone’s way of writing goes on with the message', async () => {
    const [one] = await read('13/02/2026, 16:00 - Ben: he wrote\n[13/02/2026, 16:01:00] Mia: yes', '');
    expect(one?.messages).toHaveLength(1);
    expect(one?.messages[0]?.text).toBe('he wrote\n[13/02/2026, 16:01:00] Mia: yes');
  });

  it('asks again where the answer names nobody in the chats', async () => {
    const entries = [entryOf('_chat.txt', '13/02/2026, 16:00 - Ben: hi')];
    const found = await findings(whatsapp, entries, { owner: 'Mia Sampleová' });
    expect(found).toEqual([{ kind: 'question', question: 'owner', choices: ['Ben'] }]);
  });

  it('whoever wrote nothing themselves says "none of them"', async () => {
    const [one] = await read('13/02/2026, 16:00 - Ben: hi\n13/02/2026, 16:01 - Ben: there?', '');
    expect(one).toMatchObject({ kind: 'direct', peer: { name: 'Ben' }, owner: null });
    expect(one?.messages.map(({ sender }) => sender)).toEqual(['other', 'other']);
  });
});
