/** Goes into every saved record, so that it can be said later which rules judged it. `npm run rules:version` raises it. */
export const RULES_VERSION = '2026.11.23';
/** Of the rules that this version was given to: a test compares them. */
export const RULES_FINGERPRINT = 'd8a8e95c62cefaf0';

/** Birth years are read against this year where a message's own date is not known: the engine has no clock. */
export const REFERENCE_YEAR = 2026;
