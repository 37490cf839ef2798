import { describe, expect, test } from 'vitest';
import { readerOf } from './reading.ts';

const KNOWN = [
  'nude',
  'nudes',
  'noods',
  'send',
  'tu',
  'as',
  't',
  'j',
  'ai',
  'dont',
  'dad',
  'snap',
  'rendezvous',
  'ans',
  'g',
  'coeur',
  'sweet',
  'sans',
  'secret',
  'b4',
  'tress',
  'stress',
  'nack',
  'snack',
  '4eme',
  'f',
  '👻',
  '€',
  '%',
  '$',
  'passe',
];

const read = (text: string, stems: readonly string[] = []): string[] => readerOf(KNOWN, stems)(text);

describe('letters', () => {
  test.each([
    ['NUDE', ['nude<NUDE>']],
    ['ñûdé', ['nude<ñûdé>']],
    ['n\u0303u\u0302de', ['nude<n\u0303u\u0302de>']],
    ['nцde ｎｕｄｅ 𝖓𝖚𝖉𝖊 ⓝⓤⓓⓔ', ['nude<nцde>', 'nude<ｎｕｄｅ>', 'nude<𝖓𝖚𝖉𝖊>', 'nude<ⓝⓤⓓⓔ>']],
    ['n\u200bu\u00add\u2060e', ['nude<n\u200bu\u00add\u2060e>']],
    ['cœur', ['coeur<cœur>']],
    ['🅝🅤🅓🅔', ['nude<🅝🅤🅓🅔>']],
    ['привет', ['?<привет>']],
    ['你好 nude', ['?<你好>', 'nude']],
    ['nude你', ['?<nude你>']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('words made hard to read', () => {
  test.each([
    ['nuuuuuudes', ['nudes<nuuuuuudes>']],
    ['sweeeeeet', ['sweet<sweeeeeet>']],
    ['n00ds nud3 s3cr3t', ['noods<n00ds>', 'nude<nud3>', 'secret<s3cr3t>']],
    ['n@p n*de n!de', ['?<n@p>', 'nude<n*de>', '?<n!de>']],
    ['n u d e s', ['nudes<n u d e s>']],
    ['n.u.d.e n-u-d-e', ['nude<n.u.d.e>', 'nude<n-u-d-e>']],
    ['nu-des s.nap', ['nudes<nu-des>', 'snap<s.nap>']],
    ['s e n d   n u d e s', ['send<s e n d>', 'nudes<n u d e s>']],
    ['rendez-vous', ['rendezvous<rendez-vous>']],
    ['b4 4eme', ['b4', '4eme']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('single letters that spell nothing stay what they are', () => {
    expect(read('t g f')).toEqual(['t', 'g', 'f']);
  });

  test('words joined by a hyphen stay apart where each says something', () => {
    expect(read('send-tu nudify-as', ['nudi'])).toEqual(['send', 'tu', 'nudi*<nudify>', 'as']);
  });

  test('a number close to its unit stays a number, a long word in digits is a word', () => {
    expect(read('5ans 53cret 3cret')).toEqual(['5', 'ans', 'secret<53cret>', '3', '?<cret>']);
  });

  test('a unit has four letters at most', () => {
    expect(read('5nack 5tress')).toEqual(['5', 'nack', 'stress<5tress>']);
  });

  test('a stem takes every word that begins so, stretched ones too', () => {
    expect(read('nudist nuuuudity', ['nudi'])).toEqual(['nudi*<nudist>', 'nudi*<nuuuudity>']);
  });
});

describe('signs inside a word', () => {
  test.each([
    ['$nap', ['$', '?<nap>']],
    ['nude! nude$ nude*', ['nude', 'nude', '$', 'nude']],
    ['pa$$e sw**t', ['passe<pa$$e>', 'sweet<sw**t>']],
    ['sn@р sn@p', ['snap<sn@р>', 'snap<sn@p>']],
    ['nude!… nude*你', ['nude', 'nude', '?<你>']],
    ['20@ 20$', ['20', '20', '$']],
    ['x*y', ['?<x*y>']],
    ['1*2', ['1', '?<*>', '2']],
    ['13你', ['13', '?<你>']],
    ['nuuude你', ['?<nuuude你>']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('long words', () => {
  test('a letter that is repeated counts as three', () => {
    expect(read('nuuude')).toEqual(['nude<nuuude>']);
    const long = `n${'u'.repeat(100)}des`;
    expect(read(long)).toEqual([`nudes<${long}>`]);
  });

  test('from 49 letters on there is no word, not even one that begins so', () => {
    const word = `nudi${'abcdefgh'.repeat(6)}`;
    expect(read(word.slice(0, 48), ['nudi'])).toEqual([`nudi*<${word.slice(0, 48)}>`]);
    expect(read(word.slice(0, 49), ['nudi'])).toEqual([`?<${word.slice(0, 49)}>`]);
  });
});

describe('numbers', () => {
  test.each([
    ['14', ['14']],
    ['13ans', ['13', 'ans']],
    ['5ans', ['5', 'ans']],
    ['14f', ['14', 'f']],
    ['g13ans', ['g', '13', 'ans']],
    ['50€', ['50', '€']],
    ['20%', ['20', '%']],
    ['111', ['111']],
    ['１４', ['14<１４>']],
    ['99999999999999999999', ['?<99999999999999999999>']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('apostrophes', () => {
  test.each([
    ["t'as j’ai", ['t', 'as', 'j', 'ai']],
    ["don't", ["dont<don't>"]],
    ["dad's", ["dad<dad's>"]],
    ["'nude'", ['nude']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('signs', () => {
  test('an emoji is a word where a pattern knows it, and nothing elsewhere', () => {
    expect(read('send👻nude 😂 tu')).toEqual(['send', '👻', 'nude', 'tu']);
  });

  test('skin tones and variation selectors change nothing', () => {
    expect(read('👻\ufe0f')).toEqual(['👻']);
  });

  test('unpaired surrogates part words and break nothing', () => {
    expect(read('nude\ud83d tu\udc7b')).toEqual(['nude', 'tu']);
  });

  test('an empty message has no words', () => {
    expect(read('')).toEqual([]);
    expect(read(' \n\t…!? ')).toEqual([]);
  });
});
