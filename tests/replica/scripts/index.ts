import { benignEn, benignFr } from './benign.ts';
import { groomingEn, groomingFr } from './grooming.ts';
import { groupEn, groupFr } from './group.ts';
import { requestEn, requestFr } from './request.ts';
import type { Script } from './script.ts';
import { threatEn, threatFr } from './threat.ts';

export type { Line, Script } from './script.ts';

/** Every invented conversation; those of one language make up its inbox, in this order. */
export const SCRIPTS: readonly Script[] = [
  groomingFr,
  benignFr,
  threatFr,
  groupFr,
  requestFr,
  groomingEn,
  benignEn,
  threatEn,
  groupEn,
  requestEn,
];
