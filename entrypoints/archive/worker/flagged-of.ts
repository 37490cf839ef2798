import type {
  ArchivedConversation,
  ArchiveSource,
  Assessment,
  FlaggedConversation,
} from '../../../utils/model/index.ts';

/** So much of the file's hash keeps the records of two files apart. */
const FILE_MARK = 16;

/** A conversation of an archive as the log takes it: with the file that it came from, as a record of its own. */
export function flaggedOf(
  { format, id, entry, owner, kind, peer, messages }: ArchivedConversation,
  assessment: Assessment,
  file: Pick<ArchiveSource, 'fileName' | 'sha256'>,
  versions: FlaggedConversation['versions'],
): FlaggedConversation {
  return {
    identity: {
      site: format,
      id: `archive:${file.sha256.slice(0, FILE_MARK)}:${id}`,
      account: owner,
      kind,
      peer,
    },
    pageUrl: '',
    source: { format, entry, ...file },
    messages,
    assessment,
    versions,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    utcOffsetMinutes: -new Date().getTimezoneOffset(),
  };
}
