import { describe, expect, it } from 'vitest';
import { demoOptions } from '../../demo/options.ts';

describe('the demo’s command line', () => {
  it('plays in French on the newest hooks, in a window where there is a display', () => {
    expect(demoOptions([], 'linux', { DISPLAY: ':0' })).toEqual({
      lang: 'fr',
      generation: 'new',
      headless: false,
    });
    expect(demoOptions([], 'linux', { WAYLAND_DISPLAY: 'wayland-0' }).headless).toBe(false);
    expect(demoOptions([], 'darwin', {}).headless).toBe(false);
    expect(demoOptions([], 'win32', {}).headless).toBe(false);
  });

  it('opens no window where there is no display, or when asked', () => {
    expect(demoOptions([], 'linux', {}).headless).toBe(true);
    expect(demoOptions(['--headless'], 'darwin', {}).headless).toBe(true);
  });

  it('takes the language and the generation, and refuses what it does not know', () => {
    const asked = demoOptions(['--lang', 'en', '--generation=old'], 'linux', {});
    expect(asked).toMatchObject({ lang: 'en', generation: 'old' });
    expect(() => demoOptions(['--lang', 'de'], 'linux', {})).toThrow('only fr or en');
    expect(() => demoOptions(['--generation', '3'], 'linux', {})).toThrow('only new or old');
    expect(() => demoOptions(['--speed', '3'], 'linux', {})).toThrow();
  });
});
