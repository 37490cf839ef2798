import type { Machine } from './machine.ts';

/** A browser that can run the extension, or the reason why one cannot. */
export type Verdict =
  | { readonly fit: true; readonly path: string; readonly version: string }
  | { readonly fit: false; readonly path: string; readonly reason: string };

/** ms. Asked for its version a browser answers in one second; one that hangs is asked once more, and does not hold up everything after it. */
const ANSWERS_WITHIN = 60_000;

/** The first lines are what `--version` says: "Chromium 131.0.1", "Google Chrome for Testing 131.0.1" … */
function versionOf(machine: Machine, path: string): { text: string; major: number } | null {
  const ask = () => machine.run(path, ['--version'], { within: ANSWERS_WITHIN });
  const first = ask();
  const { ok, output } = first.ok ? first : ask();
  const text = output
    .split('\n')
    .find((line) => /\d+\.\d+/.test(line))
    ?.trim();
  const major = Number(/(\d+)\.\d+/.exec(text ?? '')?.[1]);
  return ok && text ? { text, major } : null;
}

function unfit(path: string, reason: string): Verdict {
  return { fit: false, path, reason };
}

/** manifest.config.ts, `minimum_chrome_version`. */
const OLDEST_CHROMIUM = 120;
/** manifest.config.ts, `strict_min_version`. */
const OLDEST_FIREFOX = 140;

export function inspectChromium(machine: Machine, path: string): Verdict {
  if (!machine.executable(path)) return unfit(path, 'there is no program that can be run');
  const version = versionOf(machine, path);
  if (!version) return unfit(path, 'it does not start (asked for its version)');
  // Branded Chrome dropped --load-extension in version 137; Chrome for Testing kept it.
  if (/Google Chrome(?! for Testing)/.test(version.text)) {
    return unfit(path, `${version.text}: since version 137 it ignores --load-extension`);
  }
  if (version.major < OLDEST_CHROMIUM) return unfit(path, `${version.text}: older than ${OLDEST_CHROMIUM}`);
  return { fit: true, path, version: version.text };
}

export function inspectFirefox(machine: Machine, path: string): Verdict {
  if (!machine.executable(path)) return unfit(path, 'there is no program that can be run');
  const version = versionOf(machine, path);
  if (!version) return unfit(path, 'it does not start (asked for its version)');
  if (version.major < OLDEST_FIREFOX) return unfit(path, `${version.text}: older than ${OLDEST_FIREFOX}`);
  return { fit: true, path, version: version.text };
}
