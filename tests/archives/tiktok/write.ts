/** Writes TikTok's formats, for tests that read them back. */
export interface WrittenMessage {
  /** Seconds since 1970. */
  readonly at: number;
  readonly from: string;
  readonly content: string;
}

export interface WrittenChat {
  readonly name: string;
  /** Newest first, as TikTok writes them. */
  readonly messages: readonly WrittenMessage[];
}

const stamp = (at: number): string => new Date(at * 1000).toISOString().slice(0, 19).replace('T', ' ');

const SHAPES = {
  2021: (history: object, profile: object) => ({
    Activity: { 'Video Browsing History': { VideoList: null } },
    'Direct Messages': { 'Chat History': { ChatHistory: history } },
    Profile: { 'Profile Information': { ProfileMap: profile } },
  }),
  2025: (history: object, profile: object) => ({
    'Direct Message': { 'Direct Messages': { ChatHistory: history } },
    Profile: { 'Profile Info': { App: 1, ProfileMap: profile } },
  }),
  2026: (history: object, profile: object) => ({
    'Profile And Settings': { 'Profile Info': { App: 1, ProfileMap: profile } },
    'Direct Message': { 'Direct Messages': { ChatHistory: history }, 'Group Chat': { GroupChat: {} } },
  }),
} as const;

export type Year = keyof typeof SHAPES;

export function writeJson(owner: string, chats: readonly WrittenChat[], year: Year): string {
  const history = Object.fromEntries(
    chats.map(({ name, messages }) => [
      `Chat History with ${name}:`,
      messages.map(({ at, from, content }) => ({ Date: stamp(at), From: from, Content: content })),
    ]),
  );
  return JSON.stringify(SHAPES[year](history, { userName: owner }), null, year === 2025 ? 2 : 0);
}

export function writeTxt(chats: readonly WrittenChat[], { utc = true } = {}): string {
  return chats
    .map(({ name, messages }) => {
      const lines = messages.map(
        ({ at, from, content }) => `${stamp(at)}${utc ? ' UTC' : ''} ${from}: ${content}\n`,
      );
      return `>>> Chat History with ${name}::\n\n${lines.join('')}\n`;
    })
    .join('');
}
