import { describe, expect, test } from 'vitest';
import { CODES, codeOf, MASK } from '../../../../utils/detection/text/alphabet.ts';
import {
  kindOfNumber,
  LAST_NUMBER_KIND,
  Lexicon,
  numberOfKind,
  plainWord,
  UNKNOWN,
} from '../../../../utils/detection/text/lexicon.ts';
import { looseKind } from '../../../../utils/detection/text/loose.ts';

describe('numbers', () => {
  test('from 0 to 120 and years are kinds of their own, all others are one', () => {
    const own = [0, 1, 8, 120, 1900, 1901, 2029, 2030];
    expect(own.map((value) => numberOfKind(kindOfNumber(value)))).toEqual(own);
    expect(new Set(own.map(kindOfNumber)).size).toBe(own.length);
    for (const value of [121, 1899, 2031, 1e9])
      expect(kindOfNumber(value), `${value}`).toBe(LAST_NUMBER_KIND);
  });

  test('that are neither have no value, and no word has one', () => {
    expect(numberOfKind(LAST_NUMBER_KIND)).toBeNull();
    expect(numberOfKind(UNKNOWN)).toBeNull();
    expect(numberOfKind(new Lexicon().word('send'))).toBeNull();
    expect(new Lexicon().word('send')).toBeGreaterThan(LAST_NUMBER_KIND);
  });
});

/** Kind of a plain word by following the letter tree, as the tokeniser does: [word, stem]. */
function walk({ next, wordAt, stemAt }: Lexicon, plain: string): (number | undefined)[] {
  let node = Lexicon.ROOT;
  for (const char of plain) node = next[node * CODES + codeOf(char.charCodeAt(0))] ?? 0;
  return [wordAt[node], stemAt[node]];
}

describe('words, stems and signs', () => {
  test('each have one kind, however often they are asked for', () => {
    const lexicon = new Lexicon();
    const kinds = [lexicon.word('nud'), lexicon.stem('nud'), lexicon.symbol(0x1f47b), lexicon.word('nude')];
    expect(new Set(kinds).size).toBe(4);
    expect([lexicon.word('nud'), lexicon.stem('nud'), lexicon.symbol(0x1f47b), lexicon.word('nude')]).toEqual(
      kinds,
    );
    expect(lexicon.kinds).toBe(LAST_NUMBER_KIND + 5);
  });

  test('are found letter by letter, stems also below their end', () => {
    const lexicon = new Lexicon();
    const stem = lexicon.stem('nu');
    const word = lexicon.word('nudist');
    const inner = lexicon.stem('nudi');
    lexicon.word('send');
    lexicon.seal();
    expect(walk(lexicon, 'nu')).toEqual([0, stem]);
    expect(walk(lexicon, 'nud')).toEqual([0, stem]);
    expect(walk(lexicon, 'nudi')).toEqual([0, inner]);
    expect(walk(lexicon, 'nudist')).toEqual([word, inner]);
    expect(walk(lexicon, 'send')[1]).toBe(0);
    expect(walk(lexicon, 'x')).toEqual([0, 0]);
  });

  test('that begin alike are listed together', () => {
    const lexicon = new Lexicon();
    const kinds = [
      lexicon.word('snap'),
      lexicon.word('snapchat'),
      lexicon.stem('snapc'),
      lexicon.word('sna9'),
    ];
    lexicon.word('send');
    expect(lexicon.kindsUnder('sna').sort()).toEqual([...kinds].sort());
    expect(lexicon.kindsUnder('snapc').sort()).toEqual([kinds[1], kinds[2]].sort());
    expect(lexicon.kindsUnder('zz')).toEqual([]);
  });

  test('may be many: the tree grows', () => {
    const lexicon = new Lexicon();
    const words = Array.from({ length: 130 }, (_, at) => `w${at}${'abcdefghij'.repeat(4)}`);
    const kinds = words.map((word) => lexicon.word(word));
    const stem = lexicon.stem('w');
    lexicon.seal();
    expect(words.map((word) => walk(lexicon, word)[0])).toEqual(kinds);
    expect(walk(lexicon, words.at(-1) ?? '')[1]).toBe(stem);
  });

  test('are refused when they are too many', () => {
    const lexicon = new Lexicon();
    expect(() => {
      for (let at = 0; at < 2000; at += 1) lexicon.word(`${at}x${'abcdefghij'.repeat(4)}`);
    }).toThrow('more word beginnings than the lexicon can hold');
  });
});

describe('plain words', () => {
  test.each([
    ['Été', 'ete'],
    ['Œuf', 'oeuf'],
    ["l'ami-là", 'lamila'],
    ['4ème', '4eme'],
    ['ＡＢ', 'ab'],
    ['zZ09', 'zz09'],
    ['你👻', ''],
    ['', ''],
  ])('%s is %s', (word, plain) => {
    expect(plainWord(word)).toBe(plain);
  });
});

describe('words read loosely', () => {
  const loose = (text: string) => {
    const lexicon = new Lexicon();
    const names = new Map<number, string>();
    for (const word of [
      'nude',
      'sweet',
      'pic',
      'plc',
      'ssnap',
      'snap',
      'bag',
      'tot',
      'verification',
      'aa',
      'b4',
    ])
      names.set(lexicon.word(word), word);
    for (const stem of ['verif', 'sext']) names.set(lexicon.stem(stem), `${stem}*`);
    lexicon.seal();
    const codes = Uint8Array.from(text, (char) => (char === '*' ? MASK : codeOf(char.charCodeAt(0))));
    return names.get(looseKind(lexicon, codes, 0, codes.length)) ?? null;
  };

  test.each([
    ['nude', 'nude'],
    ['nuuude', 'nude'],
    ['nnnuuudddeee', 'nude'],
    ['sweeet', 'sweet'],
    ['swet', null],
    ['nuude', null],
    ['sssnap', 'ssnap'],
    ['aaa', 'aa'],
    ['b4', 'b4'],
    ['p1c', 'pic'],
    ['84g', 'bag'],
    ['b49', 'bag'],
    ['b46', 'bag'],
    ['707', 'tot'],
    ['5n4p', 'snap'],
    ['nud3', 'nude'],
    ['n*de', 'nude'],
    ['nud*', 'nude'],
    ['sw**t', 'sweet'],
    ['b*g', 'bag'],
    ['t*t', 'tot'],
    ['p*c', 'pic'],
    ['n2de', null],
    ['*n*de', null],
    ['verificatiooon', 'verification'],
    ['veriiification', 'verification'],
    ['verrrifying', 'verif*'],
    ['verif', 'verif*'],
    ['s3xting', 'sext*'],
    ['sex', null],
    ['', null],
  ])('%s is %s', (text, expected) => {
    expect(loose(text)).toBe(expected);
  });

  test('a word made to be ambiguous costs a bounded number of steps, and is then unknown', () => {
    const dense = new Lexicon();
    for (let at = 0; at < 4096; at += 1)
      dense.word(Array.from({ length: 12 }, (_, bit) => ((at >> bit) & 1 ? 'll' : 'i')).join(''));
    dense.seal();
    const codes = Uint8Array.from('1'.repeat(40), (char) => codeOf(char.charCodeAt(0)));
    expect(looseKind(dense, codes, 0, 40)).toBe(UNKNOWN);
  });
});
