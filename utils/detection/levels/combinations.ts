import type { Tactic } from '../../model/index.ts';
import { BLACKMAIL } from './blackmail.ts';
import type { Combination } from './combination.ts';

const both = (a: { first: number } | null, b: { first: number } | null): number[] | null =>
  a && b ? [a.first, b.first] : null;

/** What an adult has no reason to turn to with somebody who has said to be a minor. Asking the age again is one. */
const WISHES: readonly Tactic[] = [
  'sexual-talk',
  'picture-request',
  'meeting',
  'secrecy',
  'off-platform',
  'isolation',
  'flattery',
  'age-probe',
];

/** A reason of several signs together, as the design puts them. */
export const COMBINATIONS: readonly Combination[] = [
  ...BLACKMAIL,
  {
    reason: 'request-by-an-adult',
    points: 8,
    floor: 'danger',
    mild: false,
    holds: (view) => {
      const request = view.shown('intimate-request');
      return request && view.adult !== null ? [view.adult, request.first] : null;
    },
  },
  {
    reason: 'request-with-force',
    points: 8,
    floor: 'danger',
    mild: false,
    holds: (view) =>
      both(
        view.shown('intimate-request'),
        view.anyOf(
          'threat',
          'leverage',
          'payment-demand',
          'secrecy',
          'offer',
          'authority',
          'pressure',
          'recruit',
        ),
      ),
  },
  {
    reason: 'age-said-before-request',
    points: 8,
    floor: 'danger',
    mild: false,
    holds: (view) => {
      const asked = view.askedAfter(view.own.ageSaidAt);
      return asked && !view.likeAges ? asked : null;
    },
  },
  {
    reason: 'refusal-overridden',
    points: 8,
    floor: 'danger',
    mild: false,
    holds: (view) => view.askedAfter(view.refusedAt),
  },
  {
    reason: 'keeps-asking-after-no',
    points: 4,
    mild: true,
    holds: (view) => {
      const refused = view.refusedAt;
      const again = view.after(
        refused,
        'picture-request',
        'meeting',
        'off-platform',
        'sexual-talk',
        'personal-info',
      );
      return refused !== null && again ? [refused, again.lastPlain] : null;
    },
  },
  {
    reason: 'pressure-after-no',
    points: 5,
    floor: 'warning',
    mild: false,
    holds: (view) => {
      const refused = view.refusedAt;
      const pressure = view.after(refused, 'pressure');
      const wish = view.anyOf(
        'picture-request',
        'meeting',
        'off-platform',
        'sexual-talk',
        'reciprocity-bait',
      );
      return refused !== null && pressure && wish ? [wish.first, refused, pressure.lastPlain] : null;
    },
  },
  {
    reason: 'move-with-another-sign',
    points: 5,
    floor: 'warning',
    mild: true,
    holds: (view) =>
      both(
        view.shown('off-platform'),
        view.anyOf(
          'secrecy',
          'isolation',
          'age-gap',
          'offer',
          'authority',
          'reciprocity-bait',
          'pressure',
          'recruit',
          'return',
        ) ?? view.sexualTalk,
      ),
  },
  {
    reason: 'move-after-age-said',
    points: 4,
    mild: true,
    holds: (view) => {
      const { ageSaidAt } = view.own;
      const move = view.after(ageSaidAt, 'off-platform');
      return ageSaidAt !== null && move && view.other.claimedAge === null
        ? [ageSaidAt, move.lastPlain]
        : null;
    },
  },
  {
    reason: 'adult-who-knows-the-age',
    points: 5,
    floor: 'warning',
    mild: true,
    holds: (view) => {
      const { ageSaidAt } = view.own;
      const wish = view.after(ageSaidAt, ...WISHES);
      return ageSaidAt !== null && view.older !== null && wish
        ? [ageSaidAt, view.older, wish.lastPlain]
        : null;
    },
  },
  {
    // Adults among themselves tell their ages and leave it at that.
    reason: 'adult-who-compares-ages',
    points: 4,
    floor: 'warning',
    mild: true,
    holds: (view) => {
      const gap = view.shown('age-gap');
      const adult = view.other.claimedAdultAt;
      return gap && adult !== null ? [gap.first, adult] : null;
    },
  },
  {
    reason: 'secret',
    points: 4,
    floor: 'warning',
    mild: false,
    holds: (view) =>
      both(
        view.shown('secrecy'),
        view.anyOf(
          'meeting',
          'picture-request',
          'sexual-talk',
          'age-gap',
          'isolation',
          'off-platform',
          'offer',
          'reciprocity-bait',
          'personal-info',
        ),
      ),
  },
  {
    reason: 'meeting-alone',
    points: 4,
    floor: 'warning',
    mild: true,
    holds: (view) => both(view.shown('meeting'), view.anyOf('age-gap', 'isolation', 'sexual-talk')),
  },
  {
    reason: 'pictures-for-something',
    points: 4,
    floor: 'warning',
    mild: false,
    holds: (view) => both(view.shown('offer'), view.anyOf('picture-request', 'reciprocity-bait')),
  },
  {
    reason: 'role-and-private-wish',
    points: 4,
    floor: 'warning',
    mild: true,
    holds: (view) =>
      both(view.shown('authority'), view.anyOf('picture-request', 'secrecy', 'meeting', 'sexual-talk')),
  },
  {
    reason: 'sexual-talk-across-ages',
    points: 5,
    floor: 'warning',
    mild: true,
    holds: (view) => {
      const talk = view.shown('sexual-talk');
      const said = view.own.ageSaidAt;
      if (!talk) return null;
      if (view.older !== null) return [view.older, talk.first];
      return said !== null && said < talk.lastPlain && !view.likeAges ? [said, talk.lastPlain] : null;
    },
  },
];

export const COMBINATION_NAMES: readonly string[] = COMBINATIONS.map(({ reason }) => reason);
