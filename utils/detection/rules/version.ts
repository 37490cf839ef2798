/** Goes into every saved record, so that it can be said later which rules judged it. Raise it with every change of rules. */
export const RULES_VERSION = '2026.11.22';

/** Birth years are read against this year where a message's own date is not known: the engine has no clock. */
export const REFERENCE_YEAR = 2026;
