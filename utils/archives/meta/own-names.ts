import * as z from 'zod/mini';
import type { ArchiveEntry } from '../format.ts';
import { readJson } from '../json/read-json.ts';
import { repaired } from './repair.ts';

/** Instagram; the keys are in the user's language, so all short values are candidates. */
const instagram = z.object({
  string_map_data: z.record(z.string(), z.object({ value: z.optional(z.string()) })),
});
/** Facebook, today's and the older key. */
const facebook = z.object({ name: z.object({ full_name: z.string() }) });

const FACEBOOK_KEYS = ['profile_v2', 'profile'];

/** Names by which the user's profile calls them; which of them the chats use, only the chats show. */
export async function ownNames(entries: readonly ArchiveEntry[]): Promise<string[]> {
  const names: string[] = [];
  for (const entry of entries) {
    try {
      for await (const batch of readJson(entry.open(), (at, key) => choose(at.length, key)))
        for (const found of batch) {
          if (found.kind === 'end') continue;
          const user = instagram.safeParse(found.value);
          if (user.success)
            for (const { value } of Object.values(user.data.string_map_data)) if (value) names.push(value);
          const profile = facebook.safeParse(found.value);
          if (profile.success) names.push(profile.data.name.full_name);
        }
    } catch {
      // Without a name from the profile the user is asked.
    }
  }
  return names.map(repaired);
}

const choose = (depth: number, key: string | number) => {
  if (depth > 0) return 'take';
  if (key === 'profile_user') return 'enter';
  return FACEBOOK_KEYS.includes(String(key)) ? 'take' : 'skip';
};

export const isProfile = (text: string): boolean =>
  (text.includes('"profile_user"') && text.includes('"string_map_data"')) ||
  (/"profile(_v2)?"\s*:/.test(text) && text.includes('"full_name"'));
