import { FACTS, type Fact, type Tactic } from '../../model/index.ts';
import {
  type EvidenceMessage,
  type Finding,
  type FindingList,
  type Instant,
  type Summary,
  TOPICS,
  type Topic,
} from './evidence-document.ts';
import { namedThings } from './named-things.ts';

const SIGNS_OF: Readonly<Record<Topic, readonly (Tactic | Fact)[]>> = {
  otherAge: ['age-gap'],
  blackmail: ['threat', 'leverage', 'harm-coercion'],
  money: ['payment-demand', 'offer', 'recruit'],
  intimate: ['intimate-request', 'reciprocity-bait', 'picture-request'],
  meeting: ['meeting'],
  otherApps: ['off-platform'],
  personal: ['personal-info', 'isolation', 'account-takeover'],
  secrecy: ['secrecy'],
  refused: ['refused'],
  sent: ['already-sent'],
  paid: ['paid'],
  distress: ['in-distress'],
};
/** As many messages a topic as a reader takes in at a glance. */
const FIRST = 4;

const isFact = (sign: Tactic | Fact): boolean => FACTS.some((fact) => fact === sign);

/** Facts are what the exporting account told, tactics what anyone else did: the headings say whose words they are. */
const findingsOf = (messages: readonly EvidenceMessage[]): Finding[] =>
  messages.flatMap(({ number, sender, signs }) =>
    signs
      .filter(({ sign }) => isFact(sign) === (sender === 'exporting-account'))
      .map(({ sign, words }) => ({ message: number, sign, words })),
  );

/** One quote a message and sign: the same words may have been found by several rules. */
function listOf(findings: readonly Finding[], topic: Topic): FindingList | null {
  const wanted = SIGNS_OF[topic];
  const seen = new Set<string>();
  const own = findings.filter(({ message, sign }) => {
    if (!wanted.includes(sign) || seen.has(`${message} ${sign}`)) return false;
    seen.add(`${message} ${sign}`);
    return true;
  });
  const shown = [...new Set(own.map(({ message }) => message))].slice(0, FIRST);
  const first = own.filter(({ message }) => shown.includes(message));
  return own.length === 0 ? null : { total: own.length, first };
}

type Bounds = { least: number; most: number } | null;

/** The pages show times above groups of messages, so the time between two of them has bounds too. */
function timeBetween(earlier: EvidenceMessage | undefined, later: EvidenceMessage | undefined): Bounds {
  if (!earlier?.sentAt || !later?.sentAt) return null;
  const ms = (utc: string) => Date.parse(utc);
  const most = ms(later.sentAt.to.utc) - ms(earlier.sentAt.from.utc);
  const least = ms(later.sentAt.from.utc) - ms(earlier.sentAt.to.utc);
  return most < 0 ? null : { least: Math.max(0, least), most };
}

/** What an officer or counsellor needs first: what was said, asked and threatened, in quoted words. */
export function summaryOf(messages: readonly EvidenceMessage[], ageNotedAt: Instant | null): Summary {
  const findings = findingsOf(messages);
  const ageStated = findings.find(({ sign }) => sign === 'age-said') ?? null;
  const requests = findings.filter(({ sign }) => sign === 'intimate-request');
  const after = ageStated && requests.find(({ message }) => message > ageStated.message);
  const intimateRequest = after ?? requests[0] ?? null;
  const lists = TOPICS.map((topic) => [topic, listOf(findings, topic)] as const);
  return {
    ageStated,
    ageNotedAt: ageStated ? null : ageNotedAt,
    intimateRequest,
    between:
      ageStated && after
        ? {
            messages: after.message - ageStated.message,
            time: timeBetween(messages[ageStated.message - 1], messages[after.message - 1]),
          }
        : null,
    topics: Object.fromEntries(lists.filter(([, list]) => list !== null)),
    named: namedThings(messages),
  };
}
