import { HELP_KINDS, type HelpService, isOpen } from '../../utils/help/index.ts';

/** 0 answers now, 1 hours not known, 2 closed. */
function wait({ hours }: HelpService, now: number): number {
  if (hours === undefined) return 1;
  return isOpen(hours, now) ? 0 : 2;
}

/**
 * `services` with those first that answer at `now` (ms since 1970-01-01 UTC) and those last that are closed, within
 * their kind: an emergency number whose hours nobody wrote down still comes before everything else.
 */
export function openFirst(services: readonly HelpService[], now: number): HelpService[] {
  const kind = (service: HelpService) => HELP_KINDS.indexOf(service.kind);
  return services.toSorted((a, b) => kind(a) - kind(b) || wait(a, now) - wait(b, now));
}
