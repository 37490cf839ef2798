import type { Machine, Ran } from '../../../tools/browsers/index.ts';

interface Invented extends Partial<Omit<Machine, 'run'>> {
  /** What `--version` of a program says, by path; only these can be run. */
  readonly programs?: Record<string, string>;
  /** Called for every other command that is run. */
  readonly onRun?: (command: string, args: readonly string[], programs: Record<string, string>) => Ran;
}

/** A computer made up for a test, and what was said and run on it. */
export function inventedMachine(invented: Invented): Machine & { said: string[]; ran: string[] } {
  const programs = { ...invented.programs };
  const said: string[] = [];
  const ran: string[] = [];
  return {
    env: {},
    platform: 'linux',
    isRoot: false,
    executable: (path) => path in programs,
    which: (command) => (`/usr/bin/${command}` in programs ? `/usr/bin/${command}` : null),
    glob: () => [],
    say: (line) => said.push(line),
    said,
    ran,
    ...invented,
    run(command, args) {
      const version = programs[command];
      if (args[0] === '--version' && version !== undefined) return { ok: true, output: `${version}\n` };
      ran.push([command, ...args].join(' '));
      return invented.onRun?.(command, args, programs) ?? { ok: false, output: '' };
    },
  };
}
