import { spawnSync } from 'node:child_process';
import { accessSync, constants, globSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

export interface Ran {
  readonly ok: boolean;
  /** Standard output and error together. */
  readonly output: string;
}

/** What the browser search may ask of the computer it runs on; tests give an invented one. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** May install system packages. */
  readonly isRoot: boolean;
  /** Can be run at this path. */
  executable(path: string): boolean;
  /** Path of a command, or null. */
  which(command: string): string | null;
  /** Paths that fit a pattern, seen from the working folder. */
  glob(pattern: string): string[];
  /** Runs a program and waits for it, no longer than `within`; `shown` lets its output through to the terminal. */
  run(command: string, args: readonly string[], how?: { shown?: boolean; within?: number }): Ran;
  /** Tells the user one plain line. */
  say(line: string): void;
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The real computer. */
export function thisMachine(): Machine {
  return {
    env: process.env,
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    executable: canRun,
    which: (command) =>
      (process.env.PATH ?? '')
        .split(delimiter)
        .map((folder) => join(folder, command))
        .find(canRun) ?? null,
    glob: (pattern) => globSync(pattern).map((path) => resolve(path)),
    run(command, args, { shown = false, within } = {}) {
      const result = spawnSync(command, args, {
        encoding: 'utf8',
        stdio: shown ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
        timeout: within,
        killSignal: 'SIGKILL',
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
      return { ok: result.status === 0, output: `${result.stdout ?? ''}${result.stderr ?? ''}` };
    },
    say: (line) => console.log(line),
  };
}
