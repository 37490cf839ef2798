import type { VNode } from 'preact';
import type { Locale } from '../../../utils/model/index.ts';

/** Every state of one surface, by name. */
export type Stories = Readonly<Record<string, (locale: Locale) => VNode>>;
