import { describe, expect, test } from 'vitest';
import { readerOf } from './reading.ts';

const WORDS = [
  ...[
    'nude',
    'nudes',
    'sweet',
    'dad',
    'they',
    'ans',
    'tu',
    'as',
    't',
    'tuas',
    'tuans',
    'tuna',
    'tuxo',
    'tuat',
  ],
  ...['tua', 'snap', 'snapchat', 'dont', 'well', 'abcdefghijkl', 'mnopqrstuvwxyz', 'abcdefghijklmnop'],
  ...['qbcdefghijklmnopq', '👻'],
];
const STEMS = ['nudi'];
const read = readerOf(WORDS, STEMS);
/** Every word unknown, as it stands. */
const apart = (...words: readonly string[]) => words.map((word) => `?<${word}>`);

describe('an ending after an apostrophe', () => {
  test.each<[string, string[]]>([
    ["dad's", ["dad<dad's>"]],
    ["dad's nude", ["dad<dad's>", 'nude']],
    ["they'll tu", ["they<they'll>", 'tu']],
    ["don't", ["dont<don't>"]],
    ["we'll", ["well<we'll>"]],
    ["x's", ["?<x's>"]],
    ["dad'x", ['dad', '?<x>']],
    ["dad'snap", ['dad', 'snap']],
    ["dad'sss", ['dad', '?<sss>']],
    ["dad's13", ['dad', '?<s>', '13']],
    ["dad 's", ['dad', '?<s>']],
    ["dad' s", ['dad', '?<s>']],
    ["tu'as", ['tu', 'as']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('a word in single letters', () => {
  test.each<[string, string[]]>([
    ['n u d e', ['nude<n u d e>']],
    ['n u d e x', ['nude<n u d e>', '?<x>']],
    ['n u d e s x', ['nudes<n u d e s>', '?<x>']],
    ['x n u d e', ['?<x>', 'nude<n u d e>']],
    ['n.u.d.e', ['nude<n.u.d.e>']],
    ['n😂u😂d😂e', ['nude<n😂u😂d😂e>']],
    ['a.n.s', ['ans<a.n.s>']],
    ['n u d i x', ['nudi*<n u d i>', '?<x>']],
    ['n u u u d 3', ['nude<n u u u d 3>']],
    ['dad n u u u d 3', ['dad', 'nude<n u u u d 3>']],
    ['x, n u u u d 3', ['?<x>', 'nude<n u u u d 3>']],
    ['abcdefghijklmnop'.split('').join(' '), [`abcdefghijklmnop<${'abcdefghijklmnop'.split('').join(' ')}>`]],
  ])('%s is found', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ['a n s', apart('a', 'n', 's')],
    ['a .n .s', apart('a', 'n', 's')],
    ['t.u', ['t', '?<u>']],
    ['t.u.x.x', ['t', ...apart('u', 'x', 'x')]],
    ['nu d e s', apart('nu', 'd', 'e', 's')],
    ['n u de s', apart('n', 'u', 'de', 's')],
    ['n u.d e', apart('n', 'u', 'd', 'e')],
    ['n.u d.e', apart('n', 'u', 'd', 'e')],
    ['n  u  d  e', apart('n', 'u', 'd', 'e')],
    ['n\nu\nd\ne', apart('n', 'u', 'd', 'e')],
    ['s w e e', apart('s', 'w', 'e', 'e')],
    ['x n u u u d 3', [...apart('x', 'n', 'u', 'u', 'u', 'd'), '3']],
    ['qbcdefghijklmnopq'.split('').join(' '), apart(...'qbcdefghijklmnopq')],
  ])('%s is none', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('a word cut by marks', () => {
  test.each<[string, string[]]>([
    ['nu-des', ['nudes<nu-des>']],
    ['nu-de-s', ['nudes<nu-de-s>']],
    ['nu-dify', ['nudi*<nu-dify>']],
    ['snap-chat', ['snapchat<snap-chat>']],
    ['t-una', ['tuna<t-una>']],
    ['tu-xo', ['tuxo<tu-xo>']],
    ['tua-t', ['tuat<tua-t>']],
    ['tu-ans', ['tuans<tu-ans>']],
    ['ab-cd-ef-gh-ij-kl', ['abcdefghijkl<ab-cd-ef-gh-ij-kl>']],
    ['abcdefgh-ijklmnop', ['abcdefghijklmnop<abcdefgh-ijklmnop>']],
  ])('%s is found', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ['tu-as', ['tu', 'as']],
    ['nudi-fy', ['nudi*<nudi>', '?<fy>']],
    ['nu-d es', apart('nu', 'd', 'es')],
    ['nu de-s', apart('nu', 'de', 's')],
    ['an-s', apart('an', 's')],
    ['mn-op-qr-st-uv-wx-yz', apart('mn', 'op', 'qr', 'st', 'uv', 'wx', 'yz')],
    ['qbcdefgh-ijklmnopq', apart('qbcdefgh', 'ijklmnopq')],
    ['snap-chatty', ['snap', '?<chatty>']],
  ])('%s is none', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

test('a message is read the same whatever was read before it', () => {
  const texts = [
    ...[
      "t'dad's",
      "t'dad",
      "x's 13",
      'n u d e s',
      'n u d e',
      'a n u d',
      'n-u',
      'nu-des',
      'x-nu',
      'tu-as',
      'x.n.u',
    ],
    ...[
      "dad's13",
      "dad's",
      "tu dad's 13",
      '👻 nu',
      'nu-de',
      'x, n u u u d 3',
      '13ans',
      "j'",
      "x y z dad's",
      '',
    ],
    ...['nu-de-s', 'x y z n', 'x-y z-u', 'snap-chat', 'x-snap', 's-n-a-p-c-h-a-t'],
  ];
  const fresh = texts.map((text) => [text, readerOf(WORDS, STEMS)(text)] as const);
  for (const before of texts) {
    for (const [text, expected] of fresh) {
      read(before);
      expect(read(text), `"${text}" after "${before}"`).toEqual(expected);
    }
  }
});
