export { buildEvidence, type EvidenceOptions } from './build-evidence.ts';
export { type Collected, collectEvidence } from './collection.ts';
export type { EvidenceFile } from './evidence-file.ts';
export { evidenceFileName } from './evidence-file-name.ts';
export type { Recipient } from './read-me.ts';
export { type Hiding, redact } from './redaction/redact.ts';
export { fingerprintOf } from './sums.ts';
export { zipEvidence } from './zip-evidence.ts';
