import { describe, expect, it } from 'vitest';
import { BUILDS, readJson } from './repository.ts';

type Manifest = Record<string, unknown> & { content_scripts: Record<string, unknown>[] };
const HOSTS = ['https://www.tiktok.com/*', 'https://im.tiktok.com/*'];
const CSP = "default-src 'self'; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'";

describe.each(Object.entries(BUILDS))('the manifest built for %s', (browser, folder) => {
  const manifest = readJson(`${folder}/manifest.json`) as Manifest;
  const firefox = browser === 'firefox';

  it('asks for exactly the permissions and hosts that SECURITY.md justifies', () => {
    const permissions = ['storage', 'unlimitedStorage', 'scripting'];
    expect(manifest.permissions).toEqual(firefox ? [...permissions, ...HOSTS] : permissions);
    if (!firefox) expect(manifest.host_permissions).toEqual(HOSTS);
    expect(manifest).not.toHaveProperty('optional_permissions');
    expect(manifest).not.toHaveProperty('optional_host_permissions');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('runs its one content script on those hosts only, in all frames', () => {
    expect(manifest.content_scripts).toHaveLength(1);
    const script = manifest.content_scripts[0] ?? {};
    expect([...(script.matches as string[])].sort()).toEqual([...HOSTS].sort());
    expect(script.all_frames).toBe(true);
    expect(script).not.toHaveProperty('css');
    // Apart from the page's own scripts.
    expect(script.world ?? 'ISOLATED').toBe('ISOLATED');
  });

  it('forbids its pages every connection', () => {
    const policy = manifest.content_security_policy;
    expect(firefox ? policy : (policy as Record<string, unknown>).extension_pages).toBe(CSP);
  });

  it('offers nothing to web pages and stays out of private windows', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest.incognito).toBe('not_allowed');
  });

  it.runIf(firefox)('tells Firefox its id, its minimum version and that it collects nothing', () => {
    expect(manifest.browser_specific_settings).toEqual({
      gecko: {
        id: expect.stringMatching(/^[^@\s]+@[^@\s]+$/),
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    });
    expect(manifest.background).toMatchObject({ persistent: false });
  });
});
