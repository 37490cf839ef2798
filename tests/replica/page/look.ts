import { classOf, shortHash } from './class-names.ts';
import { type Concept, hookOf } from './hooks.ts';
import type { Options } from './options.ts';
import { randomFrom } from './random.ts';
import { inWrapper } from './wrappers.ts';

export type Child = Node | string | null;

/** One element of the replica, described by what it means on the page. */
export interface Spec {
  readonly hook?: Concept;
  /** Component name of the class, with its state after `__`. */
  readonly component?: string;
  /** A further class that no generation hashes (DraftJS, `drawer-enter-done`). */
  readonly plainClass?: string;
  /** Attributes that survive a renaming of all hooks: roles, ARIA, links, inline styles. */
  readonly attrs?: Readonly<Record<string, string>>;
  /** Attributes that are hooks themselves: ids, `data-area`, `data-conversation-id` … */
  readonly marks?: Readonly<Record<string, string>>;
  readonly on?: Readonly<Record<string, (event: Event) => void>>;
}

/** Makes elements that carry the hooks and class names of the chosen generation. */
export interface Look {
  readonly options: Options;
  h(tag: string, spec?: Spec, ...children: Child[]): HTMLElement;
}

const SVG_TAGS = new Set(['svg', 'path', 'circle']);

function create(tag: string): HTMLElement {
  if (!SVG_TAGS.has(tag)) return document.createElement(tag);
  return document.createElementNS('http://www.w3.org/2000/svg', tag) as unknown as HTMLElement;
}

export function createLook(options: Options): Look {
  const garbled = options.hooks === 'garbled';
  const random = randomFrom(options.seed);
  const classes = ({ component, plainClass }: Spec): string => {
    const moduleClass =
      options.generation === 'old' && component ? `e${shortHash(`module:${component}`)}0` : '';
    return [
      options.seed ? '' : plainClass,
      component && classOf(component, options),
      garbled ? '' : moduleClass,
    ]
      .filter(Boolean)
      .join(' ');
  };
  return {
    options,
    h(tag, spec = {}, ...children) {
      const element = create(tag);
      const className = classes(spec);
      if (className) element.setAttribute('class', className);
      const hook = spec.hook && !garbled ? hookOf(spec.hook, options.generation) : null;
      if (hook !== null) element.setAttribute('data-e2e', hook);
      if (spec.hook && garbled && options.seed) {
        element.setAttribute('data-e2e', shortHash(`${options.seed}:${spec.hook}`));
      }
      const attributes = garbled ? { ...spec.attrs } : { ...spec.marks, ...spec.attrs };
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      for (const [type, listener] of Object.entries(spec.on ?? {})) element.addEventListener(type, listener);
      const present = children.filter((child) => child !== null);
      element.append(
        ...(options.wrappers
          ? present.map((child) => inWrapper(child, spec.component ?? '', random))
          : present),
      );
      return element;
    },
  };
}
