import type { Verdict } from './inspect.ts';
import type { BrowserKind } from './kinds.ts';
import type { Machine } from './machine.ts';

export interface Found {
  readonly path: string;
  /** As the browser says it itself: "Chromium 131.0.6778.1". */
  readonly version: string;
}

function candidates(kind: BrowserKind, machine: Machine): string[] {
  const onPath = kind.commands.map((command) => machine.which(command)).filter((path) => path !== null);
  const inPlaces = kind.places(machine).filter((path) => machine.executable(path));
  return [...new Set([...onPath, ...inPlaces])];
}

/**
 * The browser that is already there: the one of the environment variable (then no other), else the first fit one.
 * Says why one was passed over. Throws when the variable names one that cannot serve.
 */
export function findBrowser(kind: BrowserKind, machine: Machine): Found | null {
  const chosen = machine.env[kind.variable];
  if (chosen) {
    const verdict: Verdict = kind.inspect(machine, chosen);
    if (!verdict.fit) throw new Error(`${kind.variable}=${chosen} cannot be used: ${verdict.reason}`);
    return { path: verdict.path, version: verdict.version };
  }
  for (const path of candidates(kind, machine)) {
    const verdict = kind.inspect(machine, path);
    if (verdict.fit) return { path: verdict.path, version: verdict.version };
    machine.say(`${kind.name}: not ${path} (${verdict.reason})`);
  }
  return null;
}
