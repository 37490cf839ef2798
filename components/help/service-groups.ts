import { type HelpKind, type HelpService, isOpen } from '../../utils/help/index.ts';

/** Kinds shown under one heading of the help page, safety first. */
export const HELP_GROUPS = [
  { heading: 'emergency', kinds: ['emergency', 'emergency-deaf', 'mental-health'] },
  { heading: 'helpline', kinds: ['helpline'] },
  { heading: 'report', kinds: ['police', 'report'] },
  { heading: 'takedown', kinds: ['takedown'] },
  { heading: 'platform', kinds: ['platform'] },
  { heading: 'image-hotline', kinds: ['image-hotline'] },
  { heading: 'information', kinds: ['information'] },
] as const satisfies readonly { heading: string; kinds: readonly HelpKind[] }[];

const USUALLY: readonly HelpKind[] = ['emergency', 'helpline', 'mental-health'];
const IN_DISTRESS: readonly HelpKind[] = ['mental-health', 'helpline', 'emergency'];

interface Moment {
  /** ms since 1970-01-01 UTC. */
  readonly now: number;
  readonly distress: boolean;
}

/**
 * The three services for a glance: danger now, somebody to talk to, "I can't go on" (in distress that one first);
 * where a country has no such entry, the next ones of the list take its place. Of each kind the first that isn't
 * closed at the moment, otherwise in the order of `services`.
 */
export function firstThree(services: readonly HelpService[], { now, distress }: Moment): HelpService[] {
  const wanted = distress ? IN_DISTRESS : USUALLY;
  const picked = wanted.flatMap((kind) => {
    const ofKind = services.filter((service) => service.kind === kind);
    return ofKind.find(({ hours }) => !hours || isOpen(hours, now)) ?? ofKind[0] ?? [];
  });
  const others = services.filter((service) => !picked.includes(service) && service.kind !== 'image-hotline');
  return [...picked, ...others].slice(0, wanted.length);
}

/** Whether the country has entries of its own; the directory's ids begin with the country's code. */
export const hasOwn = (services: readonly HelpService[], country: string): boolean =>
  services.some(({ id }) => id.startsWith(`${country.toLowerCase()}-`));
