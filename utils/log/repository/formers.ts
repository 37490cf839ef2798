import type { FlaggedConversation, FormerName } from '../../model/index.ts';
import { conversationHash, messageHash } from '../hashing.ts';
import type { Keys } from '../keys.ts';
import type { LogDatabase } from '../schema.ts';

/** Of an account known by name: what was under another one's is somebody else's. */
const mayBeOne = (former: FormerName, account: string | null): boolean =>
  former.account === null || former.account.toLowerCase() === account?.toLowerCase();

/** Keys of the records in which this chat can lie under names that its page had for it before. */
export async function formersOf({ hash }: Keys, { identity, formerly = [] }: FlaggedConversation) {
  const { site, account } = identity;
  const own = await conversationHash(hash, identity);
  const keys = await Promise.all(
    formerly
      .filter((former) => mayBeOne(former, account))
      .map((former) => conversationHash(hash, { site, ...former })),
  );
  return keys.filter((key) => key !== own);
}

/** Ids of its messages that the user has deleted under such a name: they don't come back under this one. */
export async function deletedFormerly(
  db: LogDatabase,
  keys: Keys,
  flagged: FlaggedConversation,
): Promise<ReadonlySet<string>> {
  const deleted = new Set<string>();
  for (const former of await formersOf(keys, flagged)) {
    const ids = new Set((await db.get('deletions', former))?.ids);
    if (ids.size === 0) continue;
    await Promise.all(
      flagged.messages.map(async ({ id }) => {
        if (ids.has(await messageHash(keys.hash, former, id))) deleted.add(id);
      }),
    );
  }
  return deleted;
}
