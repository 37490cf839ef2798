import type { Options } from '../../replica/page/options.ts';

export const TIKTOK = 'https://www.tiktok.com/';

export type Asked = Partial<Omit<Options, 'script' | 'open' | 'ownAvatar' | 'wrappers'>> & {
  readonly script?: string;
  readonly open?: string;
  readonly ownAvatar?: '0' | '1';
  readonly wrappers?: '1';
  /** Path of the address; `messages` unless told. */
  readonly path?: string;
};

/** The address of the replica with these options. */
export function replicaAddress({ path = 'messages', ...options }: Asked = {}): string {
  const url = new URL(path, TIKTOK);
  for (const [name, value] of Object.entries(options)) url.searchParams.set(name, String(value));
  return url.href;
}
