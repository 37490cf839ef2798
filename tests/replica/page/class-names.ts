import type { Options } from './options.ts';

/** A short stable text hash in base 36, as the page's style library makes them. */
export function shortHash(text: string): string {
  let hash = 2166136261;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16777619);
  return (hash >>> 0).toString(36).padStart(6, '0').slice(0, 6);
}

type Names = Pick<Options, 'generation' | 'hooks'> & Partial<Pick<Options, 'seed'>>;

/**
 * The class of a component, e.g. `DivChatItemWrapper` or, in a state, `DivItemWrapper__selected`: the page
 * gives each state its own hash and keeps the name (evidence, 1.2). Garbled pages keep neither.
 */
export function classOf(component: string, { generation, hooks, seed = 0 }: Names): string {
  const name = component.split('__')[0] ?? component;
  if (hooks === 'garbled') return `g${shortHash(`${seed}:${generation}:${component}`)}`;
  return generation === 'old'
    ? `css-${shortHash(component)}-${name}`
    : `css-${shortHash(component)}-7937d88b--${name}`;
}

/** Turns the replica's own stylesheet (written with component names) into the one of the chosen names. */
export function nameStyles(css: string, names: Names): string {
  return css.replace(/\.([A-Z][A-Za-z0-9]*(?:__[a-z]+)?)/g, (_, component: string) => {
    return `.${classOf(component, names)}`;
  });
}
