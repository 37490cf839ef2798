import { describe, expect, it } from 'vitest';
import { CHROMIUM, FIREFOX, findBrowser } from '../../../tools/browsers/index.ts';
import { inventedMachine } from './invented-machine.ts';

describe('finding Chromium', () => {
  it('takes the system’s Chromium', () => {
    const machine = inventedMachine({
      programs: { '/usr/bin/chromium': 'Chromium 156.0.1.2 built on Debian' },
    });
    expect(findBrowser(CHROMIUM, machine)).toEqual({
      path: '/usr/bin/chromium',
      version: 'Chromium 156.0.1.2 built on Debian',
    });
  });

  it('refuses branded Chrome and says why', () => {
    const machine = inventedMachine({ programs: { '/usr/bin/google-chrome': 'Google Chrome 151.0.1.2' } });
    expect(findBrowser(CHROMIUM, machine)).toBeNull();
    expect(machine.said.join('\n')).toContain('ignores --load-extension');
  });

  it('takes Chrome for Testing', () => {
    const programs = { '/usr/bin/google-chrome': 'Google Chrome for Testing 151.0.1.2' };
    expect(findBrowser(CHROMIUM, inventedMachine({ programs }))?.path).toBe('/usr/bin/google-chrome');
  });

  it('passes over one that is too old, to the next', () => {
    const programs = {
      '/usr/bin/chromium': 'Chromium 90.0.1.2',
      '/usr/bin/chromium-browser': 'Chromium 140.0.1.2',
    };
    expect(findBrowser(CHROMIUM, inventedMachine({ programs }))?.path).toBe('/usr/bin/chromium-browser');
  });

  it('asks once more a program that gave no answer', () => {
    let asked = 0;
    const machine = inventedMachine({
      executable: () => true,
      which: (command) => (command === 'chromium' ? '/usr/bin/chromium' : null),
      onRun: () => {
        asked += 1;
        return asked > 1 ? { ok: true, output: 'Chromium 156.0.1.2' } : { ok: false, output: '' };
      },
    });
    expect(findBrowser(CHROMIUM, machine)?.version).toBe('Chromium 156.0.1.2');
  });

  it('passes over a wrapper that does not start', () => {
    const machine = inventedMachine({
      executable: () => true,
      which: (command) => (command === 'chromium' ? '/usr/bin/chromium' : null),
      onRun: () => ({ ok: false, output: 'please install the snap' }),
    });
    expect(findBrowser(CHROMIUM, machine)).toBeNull();
    expect(machine.said[0]).toContain('does not start');
  });

  it('uses the one of VIGIE_CHROMIUM and no other', () => {
    const programs = { '/usr/bin/chromium': 'Chromium 156.0.1.2', '/opt/mine': 'Chromium 157.0.1.2' };
    const machine = inventedMachine({ programs, env: { VIGIE_CHROMIUM: '/opt/mine' } });
    expect(findBrowser(CHROMIUM, machine)?.path).toBe('/opt/mine');
  });

  it('throws with the reason when VIGIE_CHROMIUM cannot serve', () => {
    const programs = { '/usr/bin/chromium': 'Chromium 156.0.1.2', '/opt/chrome': 'Google Chrome 150.0.1.2' };
    const branded = inventedMachine({ programs, env: { VIGIE_CHROMIUM: '/opt/chrome' } });
    expect(() => findBrowser(CHROMIUM, branded)).toThrow(/VIGIE_CHROMIUM=\/opt\/chrome .*load-extension/);
    const missing = inventedMachine({ programs, env: { VIGIE_CHROMIUM: '/opt/none' } });
    expect(() => findBrowser(CHROMIUM, missing)).toThrow('no program that can be run');
  });
});

describe('finding Firefox', () => {
  it('takes firefox-esr or firefox', () => {
    const programs = { '/usr/bin/firefox': 'Mozilla Firefox 145.0' };
    expect(findBrowser(FIREFOX, inventedMachine({ programs }))?.version).toBe('Mozilla Firefox 145.0');
  });

  it('takes the usual place of macOS', () => {
    const path = '/Applications/Firefox.app/Contents/MacOS/firefox';
    const machine = inventedMachine({ platform: 'darwin', programs: { [path]: 'Mozilla Firefox 145.0' } });
    expect(findBrowser(FIREFOX, machine)?.path).toBe(path);
  });

  it('takes one that was downloaded before', () => {
    const path = '/project/.browser/firefox/stable/firefox/firefox';
    const machine = inventedMachine({ programs: { [path]: 'Mozilla Firefox 145.0' }, glob: () => [path] });
    expect(findBrowser(FIREFOX, machine)?.path).toBe(path);
  });

  it('passes over one below the extension’s minimum', () => {
    const machine = inventedMachine({ programs: { '/usr/bin/firefox': 'Mozilla Firefox 128.5.0esr' } });
    expect(findBrowser(FIREFOX, machine)).toBeNull();
    expect(machine.said[0]).toContain('older than 140');
  });
});
