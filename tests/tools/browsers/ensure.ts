import { type Found, findBrowser } from './find.ts';
import type { BrowserKind } from './kinds.ts';
import type { Machine } from './machine.ts';

/** Installs the system's package: as root, on Debian and its family. */
function installPackage(kind: BrowserKind, machine: Machine): void {
  if (!machine.isRoot || machine.platform !== 'linux' || !machine.which('apt-get')) return;
  machine.say(`${kind.name}: not there, installing the package ${kind.aptPackage} (apt-get install)`);
  machine.run('apt-get', ['update', '-qq'], { shown: true });
  const args = ['install', '-y', '-qq', '--no-install-recommends', kind.aptPackage];
  const { ok } = machine.run('apt-get', args, { shown: true });
  if (!ok) machine.say(`${kind.name}: apt-get could not install ${kind.aptPackage}`);
}

function downloaded(kind: BrowserKind, machine: Machine): Found | null {
  machine.say(`${kind.name}: downloading one for the tests`);
  const path = kind.download(machine);
  if (path === null) {
    machine.say(`${kind.name}: the download failed`);
    return null;
  }
  const verdict = kind.inspect(machine, path);
  if (verdict.fit) return verdict;
  machine.say(`${kind.name}: ${path} cannot be used (${verdict.reason})`);
  return null;
}

/**
 * Finds the browser, or fetches it: the system's package as root, else a download. Says each step.
 * Throws with what to do by hand when all of that failed.
 */
export function ensureBrowser(kind: BrowserKind, machine: Machine): Found {
  let found = findBrowser(kind, machine);
  if (!found) {
    installPackage(kind, machine);
    found = findBrowser(kind, machine) ?? downloaded(kind, machine);
  }
  if (!found) throw new Error(`no ${kind.name} for the tests. ${kind.advice}`);
  machine.say(`${kind.name}: ${found.version} (${found.path})`);
  return found;
}
