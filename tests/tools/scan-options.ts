import { parseArgs } from 'node:util';
import type { Answers } from '../../utils/archives/index.ts';

export const USAGE = `usage: npm run --silent scan -- FILE…   ("-" is standard input)
  FILE            conversations in JSON Lines, or a chat archive (ZIP, JSON, TXT, or its folder)
  --me NAME       whose archive it is, where the archive doesn't say
  --dates ORDER   day-first or month-first, where the archive leaves it open
`;

export interface ScanOptions {
  readonly files: readonly string[];
  readonly answers: Answers;
}

/** Null where the command line is wrong. */
export function scanOptions(args: readonly string[]): ScanOptions | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { me: { type: 'string' }, dates: { type: 'string' } },
    });
    const { me, dates } = values;
    if (positionals.length === 0) return null;
    if (dates !== undefined && dates !== 'day-first' && dates !== 'month-first') return null;
    return {
      files: positionals,
      answers: { ...(me !== undefined && { owner: me }), ...(dates !== undefined && { dateOrder: dates }) },
    };
  } catch {
    return null;
  }
}
