/** What is about to be sent when "before you send" speaks. */
export const PAUSE_KINDS = ['address', 'phone', 'school', 'handle', 'picture'] as const;
export type PauseKind = (typeof PAUSE_KINDS)[number];
