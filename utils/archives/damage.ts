/**
 * `broken`: cut off or changed bytes. `bomb`: it unpacks to far more than it should. `encrypted`: needs a password.
 * `unsupported`: packed in a way that Vigie doesn't know. `too-large`: beyond the limits (limits.ts).
 */
export type DamageReason = 'broken' | 'bomb' | 'encrypted' | 'unsupported' | 'too-large';

/** Why data can't be read further. Never quotes the data. */
export class Damage extends Error {
  readonly reason: DamageReason;

  constructor(reason: DamageReason) {
    super(`archive: ${reason}`);
    this.name = 'Damage';
    this.reason = reason;
  }
}

/** A file that vanished or changed while it was read counts as broken. */
export const reasonOf = (error: unknown): DamageReason => (error instanceof Damage ? error.reason : 'broken');
