import type { LogFailure } from '../log/failure.ts';

/** Why there is no file. `no-key`: the page was opened by itself. */
export type ExportFailure = 'no-key' | LogFailure;

export interface ExportedFile {
  readonly name: string;
  /** Address of the file inside this page (`blob:`). */
  readonly href: string;
  /** SHA-256 of SHA256SUMS, 64 hexadecimal digits. */
  readonly seal: string;
  readonly of:
    | { readonly kind: 'one'; readonly peerName: string; readonly peerHandle?: string | undefined }
    | {
        readonly kind: 'all';
        readonly conversations: number;
        /** Conversations of which nothing could be read. */
        readonly unreadable: number;
      };
  /** Keys of the log of what is in it. */
  readonly keys: readonly string[];
  readonly messages: number;
  /** Parts of the record that could not be read back and are not in the file. */
  readonly damaged: number;
}

export type ExportState =
  | { readonly kind: 'working' }
  | { readonly kind: 'done'; readonly file: ExportedFile }
  | { readonly kind: 'failed'; readonly failure: ExportFailure };
