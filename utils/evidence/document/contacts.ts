import type { Named } from './evidence-document.ts';

/**
 * Each starts only at the start of a word and is bounded, so that a megabyte without spaces costs linear time.
 * What one has found is taken out before the next looks: an account number is no phone number.
 */
export const CONTACTS: readonly (readonly [Named['kind'], RegExp])[] = [
  ['email', /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g],
  ['link', /(?<!\w)(?:https?:\/\/|www\.|t\.me\/|wa\.me\/|discord\.gg\/)[^\s<>"]{1,200}/gi],
  ['handle', /(?<![\w.@])@\w(?:[\w.]{0,28}\w)/g],
  ['bank-account', /(?<!\w)[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?(?!\w)/g],
  ['crypto-address', /(?<!\w)(?:bc1[a-z0-9]{25,60}|0x[a-fA-F0-9]{40})(?!\w)/g],
  ['phone', /(?<![\w+.])\+?\d(?:[ .-]?\d){8,14}(?!\d)/g],
];
