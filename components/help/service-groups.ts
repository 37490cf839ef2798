import type { HelpKind, HelpService } from '../../utils/help/index.ts';

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

/**
 * The three services for a glance: danger now, somebody to talk to, "I can't go on"; where a country has no such
 * entry, the next ones of the list take its place. Order of `services` kept among equals.
 */
export function firstThree(services: readonly HelpService[]): HelpService[] {
  const wanted: readonly HelpKind[] = ['emergency', 'helpline', 'mental-health'];
  const picked = wanted.flatMap((kind) => services.find((service) => service.kind === kind) ?? []);
  const others = services.filter((service) => !picked.includes(service) && service.kind !== 'image-hotline');
  return [...picked, ...others].slice(0, wanted.length);
}

/** Whether the country has entries of its own; the directory's ids begin with the country's code. */
export const hasOwn = (services: readonly HelpService[], country: string): boolean =>
  services.some(({ id }) => id.startsWith(`${country.toLowerCase()}-`));
