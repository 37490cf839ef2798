import { type Assessment, TACTICS } from '../../model/index.ts';
import { COMBINATIONS } from './combinations.ts';
import { levelOf, scoreOf } from './scale.ts';

/** What "I know this person" never quiets. */
const NEVER_QUIET: ReadonlySet<string> = new Set([
  'threat',
  'leverage',
  'intimate-request',
  'secrecy',
  'pressure',
  'payment-demand',
  'harm-coercion',
  'account-takeover',
  'offer',
  'recruit',
  ...COMBINATIONS.filter(({ mild }) => !mild).map(({ reason }) => reason),
]);

const KNOWN: ReadonlySet<string> = new Set([...TACTICS, ...COMBINATIONS.map(({ reason }) => reason)]);

/** The assessment as it would be from its grave reasons alone: for a person the user says they know. */
export function quietMild(assessment: Assessment): Assessment {
  // A reason of another version of the rules is not known to be mild.
  const contributions = assessment.contributions.filter(
    ({ reason }) => NEVER_QUIET.has(reason) || !KNOWN.has(reason),
  );
  return { ...assessment, contributions, level: levelOf(contributions), score: scoreOf(contributions) };
}
