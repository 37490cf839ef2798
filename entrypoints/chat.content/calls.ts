import type { CallChoice } from '../../components/card/call-now.tsx';
import { firstContact } from '../../utils/help/first-contact/index.ts';

/** Whom to call first in this country: in distress the crisis line where one is known, else the child helpline. */
export function callsFor(country: string, distress: boolean): CallChoice {
  const { helpline, emergency, distress: crisis } = firstContact(country);
  if (distress && crisis) return { first: { name: null, ...crisis }, emergency };
  return { first: helpline && { name: helpline.name, ...helpline.phone }, emergency };
}
