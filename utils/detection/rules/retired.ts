/** Ids of rules that are gone. They live on in people's logs, so they are never given to another rule. */
export const RETIRED_RULES: readonly string[] = [
  'en.meeting.meet-alone',
  'fr.age-probe.likes-young',
  'fr.meeting.meet-alone',
];
