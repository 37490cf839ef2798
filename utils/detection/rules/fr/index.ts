import type { LanguageData, RuleFile } from '../rule.ts';
import { accountTakeover } from './account-takeover.ts';
import { ageGap } from './age-gap.ts';
import { ageProbe } from './age-probe.ts';
import { ageSaid } from './age-said.ts';
import { ages } from './ages.ts';
import { alike } from './alike.ts';
import { alreadySent } from './already-sent.ts';
import { authority } from './authority.ts';
import { classes } from './classes.ts';
import { flattery } from './flattery.ts';
import { guards } from './guards.ts';
import { harmCoercion } from './harm-coercion.ts';
import { hostile } from './hostile.ts';
import { inDistress } from './in-distress.ts';
import { intimateRequest } from './intimate-request.ts';
import { isolation } from './isolation.ts';
import { leverage } from './leverage.ts';
import { meeting } from './meeting.ts';
import { offPlatform } from './off-platform.ts';
import { offer } from './offer.ts';
import { paid } from './paid.ts';
import { paymentDemand } from './payment-demand.ts';
import { personalInfo } from './personal-info.ts';
import { pictureRequest } from './picture-request.ts';
import { pressure } from './pressure.ts';
import { reciprocityBait } from './reciprocity-bait.ts';
import { recruit } from './recruit.ts';
import { refused } from './refused.ts';
import { comesBack } from './return.ts';
import { secrecy } from './secrecy.ts';
import { sexualTalk } from './sexual-talk.ts';
import { spelling } from './spelling.ts';
import { telling } from './telling.ts';
import { threat } from './threat.ts';

export const frLanguage: LanguageData = { language: 'fr', alike, classes, spelling, guards, ages };

export const frFiles: readonly RuleFile[] = [
  accountTakeover,
  ageGap,
  ageProbe,
  ageSaid,
  alreadySent,
  authority,
  flattery,
  harmCoercion,
  hostile,
  inDistress,
  intimateRequest,
  isolation,
  leverage,
  meeting,
  offPlatform,
  offer,
  paid,
  paymentDemand,
  personalInfo,
  pictureRequest,
  pressure,
  reciprocityBait,
  recruit,
  refused,
  comesBack,
  secrecy,
  sexualTalk,
  telling,
  threat,
];
