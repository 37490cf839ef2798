/** Chat archives that Vigie can read; each is one folder in utils/archives. Names are stored in users' logs. */
export const ARCHIVE_FORMATS = ['tiktok', 'instagram', 'messenger', 'snapchat', 'whatsapp'] as const;
export type ArchiveFormat = (typeof ARCHIVE_FORMATS)[number];

/** Where a conversation out of an archive came from: leads from the evidence back to the original file. */
export interface ArchiveSource {
  readonly format: ArchiveFormat;
  readonly fileName: string;
  /** SHA-256 of the whole file, 64 hexadecimal digits. */
  readonly sha256: string;
  /** Where in the file: the path within the ZIP, or the file's name again. */
  readonly entry: string;
}
