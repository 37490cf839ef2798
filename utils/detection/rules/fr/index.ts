import type { LanguageData, RuleFile } from '../rule.ts';
import { ageGap } from './age-gap.ts';
import { ageProbe } from './age-probe.ts';
import { ageSaid } from './age-said.ts';
import { ages } from './ages.ts';
import { classes } from './classes.ts';
import { guards } from './guards.ts';
import { intimateRequest } from './intimate-request.ts';
import { leverage } from './leverage.ts';
import { meeting } from './meeting.ts';
import { offPlatform } from './off-platform.ts';
import { paymentDemand } from './payment-demand.ts';
import { pictureRequest } from './picture-request.ts';
import { pressure } from './pressure.ts';
import { refused } from './refused.ts';
import { secrecy } from './secrecy.ts';
import { spelling } from './spelling.ts';
import { threat } from './threat.ts';

export const frLanguage: LanguageData = { language: 'fr', classes, spelling, guards, ages };

export const frFiles: readonly RuleFile[] = [
  ageGap,
  ageProbe,
  ageSaid,
  intimateRequest,
  leverage,
  meeting,
  offPlatform,
  paymentDemand,
  pictureRequest,
  pressure,
  refused,
  secrecy,
  threat,
];
