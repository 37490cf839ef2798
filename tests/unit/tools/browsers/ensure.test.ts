import { describe, expect, it } from 'vitest';
import { CHROMIUM, ensureBrowser, FIREFOX } from '../../../tools/browsers/index.ts';
import { inventedMachine } from './invented-machine.ts';

const APT = { '/usr/bin/apt-get': 'apt 2.6.1' };

describe('fetching a browser', () => {
  it('fetches nothing when one is there', () => {
    const machine = inventedMachine({
      isRoot: true,
      programs: { ...APT, '/usr/bin/chromium': 'Chromium 156.0.1' },
    });
    expect(ensureBrowser(CHROMIUM, machine).path).toBe('/usr/bin/chromium');
    expect(machine.ran).toEqual([]);
    expect(machine.said).toEqual(['Chromium: Chromium 156.0.1 (/usr/bin/chromium)']);
  });

  it('installs the package as root where there is apt-get', () => {
    const machine = inventedMachine({
      isRoot: true,
      programs: APT,
      onRun(_command, args, programs) {
        if (args[0] === 'install') programs['/usr/bin/firefox-esr'] = 'Mozilla Firefox 153.0esr';
        return { ok: true, output: '' };
      },
    });
    expect(ensureBrowser(FIREFOX, machine).path).toBe('/usr/bin/firefox-esr');
    expect(machine.ran).toEqual([
      'apt-get update -qq',
      'apt-get install -y -qq --no-install-recommends firefox-esr',
    ]);
    expect(machine.said[0]).toContain('installing the package firefox-esr');
  });

  it('downloads one when it is not root', () => {
    const machine = inventedMachine({
      programs: APT,
      onRun(_command, _args, programs) {
        programs['/down/firefox'] = 'Mozilla Firefox 150.0';
        return { ok: true, output: 'firefox@stable_150.0 /down/firefox\n' };
      },
    });
    expect(ensureBrowser(FIREFOX, machine).path).toBe('/down/firefox');
    expect(machine.ran.some((command) => command.startsWith('apt-get'))).toBe(false);
  });

  it('downloads one when the package turns out not to start', () => {
    const machine = inventedMachine({
      isRoot: true,
      programs: APT,
      onRun: (command, args, programs) => {
        if (command !== 'apt-get' && args.includes('firefox@stable')) {
          programs['/down/firefox'] = 'Mozilla Firefox 150.0';
          return { ok: true, output: 'firefox@stable_150.0 /down/firefox' };
        }
        return { ok: command === 'apt-get', output: '' };
      },
    });
    expect(ensureBrowser(FIREFOX, machine).path).toBe('/down/firefox');
  });

  it('asks Playwright for Chromium, with the system libraries when it may install them', () => {
    const root = inventedMachine({ isRoot: true });
    expect(() => ensureBrowser(CHROMIUM, root)).toThrow();
    expect(root.ran[0]).toMatch(/cli\.js install --with-deps --no-shell chromium$/);
    const user = inventedMachine({});
    expect(() => ensureBrowser(CHROMIUM, user)).toThrow();
    expect(user.ran[0]).toMatch(/cli\.js install --no-shell chromium$/);
  });

  it.each([
    [CHROMIUM, 'VIGIE_CHROMIUM'],
    [FIREFOX, 'VIGIE_FIREFOX'],
  ])('says what to do by hand when nothing worked', (kind, variable) => {
    const machine = inventedMachine({ isRoot: true, programs: APT });
    expect(() => ensureBrowser(kind, machine)).toThrow(variable);
    expect(machine.said.join('\n')).toContain('the download failed');
  });
});
