import * as z from 'zod/mini';
import { repaired } from './repair.ts';

/**
 * `plain`: the usual export, with damaged text. `encrypted`: the one for end-to-end encrypted chats of Messenger, with
 * other keys and correct text.
 */
export type Variant = 'plain' | 'encrypted';

/** What a file says about its conversation. */
export interface About {
  variant: Variant;
  participants: readonly string[];
  title: string;
  threadPath: string;
  isGroup: boolean;
}

export const newAbout = (): About => ({
  variant: 'plain',
  participants: [],
  title: '',
  threadPath: '',
  isGroup: false,
});

const people = z.array(z.union([z.string(), z.object({ name: z.string() })]));

/** Notes one key of the file's root. What isn't of the expected shape counts as missing. */
export function note(about: About, key: string, value: unknown): void {
  if (key === 'participants') noteParticipants(about, value);
  // Only groups can be joined.
  if (key === 'joinable_mode' && value !== null) about.isGroup = true;
  if (typeof value !== 'string') return;
  if (key === 'thread_type' && value === 'RegularGroup') about.isGroup = true;
  if (key === 'thread_path') about.threadPath = value;
  if (key === 'title') about.title = repaired(value);
  if (key === 'threadName') {
    about.variant = 'encrypted';
    // The number is the export's own.
    about.title = value.replace(/_\d+$/, '');
  }
}

function noteParticipants(about: About, value: unknown): void {
  const parsed = people.safeParse(value);
  if (!parsed.success) return;
  if (parsed.data.some((one) => typeof one === 'string')) about.variant = 'encrypted';
  about.participants = parsed.data.map((one) => (typeof one === 'string' ? one : repaired(one.name)));
  if (about.participants.length > 2) about.isGroup = true;
}
