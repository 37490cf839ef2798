import { describe, expect, it } from 'vitest';
import { read, sourceFiles } from './repository.ts';

const shipped = sourceFiles('entrypoints', 'components', 'utils').filter((path) => /\.tsx?$/.test(path));
const programs = [...shipped, ...sourceFiles('tests').filter((path) => /\.tsx?$/.test(path))];
const lines = (path: string): number => read(path).split('\n').length - 1;

describe('the shape of the repository', () => {
  it('keeps every source file under 300 lines', () => {
    expect(programs.filter((path) => lines(path) > 300)).toEqual([]);
  });

  it('keeps the median shipped file under 80 lines', () => {
    const sizes = shipped.map(lines).sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(80);
  });

  it('keeps only folders in utils, each with a public face', () => {
    const folders = new Set(sourceFiles('utils').map((path) => path.split('/')[1] ?? ''));
    expect([...folders].filter((name) => name.includes('.'))).toEqual([]);
    expect([...folders].filter((name) => !shipped.includes(`utils/${name}/index.ts`))).toEqual([]);
  });

  it('has no junk drawers', () => {
    const junk = /(^|\/)(helpers?|misc|common-utils|stuff|util)\.tsx?$/;
    expect(programs.filter((path) => junk.test(path))).toEqual([]);
  });

  it('skips and focuses no test', () => {
    const dodge = /\b(it|test|describe)\.(skip|only|todo)\b/;
    const tests = programs.filter((path) => /\.test\.tsx?$/.test(path));
    expect(tests.filter((path) => dodge.test(read(path)))).toEqual([]);
  });

  it('has fixtures for every site', () => {
    const register = read('utils/sites/index.ts');
    const sites = [...register.matchAll(/from '\.\/([^/.]+)\/index\.ts'/g)].map(([, site]) => site);
    const without = sites.filter((site) => sourceFiles(`tests/sites/${site}`).length === 0);
    expect(sites.length).toBeGreaterThan(0);
    expect(without).toEqual([]);
  });

  it('names no path of a machine and no registry in its files', () => {
    const places = new RegExp(
      [
        '/' + 'work/',
        '/' + 'home/[a-z]+/',
        '/' + 'Users/[a-z]+/',
        'registry\\.' + 'npm',
        'deb\\.' + 'debian',
      ].join('|'),
    );
    const told = sourceFiles('.').filter(
      (path) => !/\.(png|zip|woff2?)$/.test(path) && places.test(read(path)),
    );
    expect(told).toEqual([]);
  });
});
