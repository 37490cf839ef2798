/** The private key of a log with a passphrase, as long as it is unlocked: in memory only, never on the disk. */
export interface UnlockedKey {
  readonly keyId: string;
  /** PKCS #8. */
  readonly pkcs8: Uint8Array<ArrayBuffer>;
}

/** `none`: no passphrase, the key lies beside the data. */
export type Protection = 'none' | 'locked' | 'unlocked';
