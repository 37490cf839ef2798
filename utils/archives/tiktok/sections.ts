/**
 * Where TikTok's JSON keeps things. Keys have moved between 2021 and 2026, and each section moves by itself, so each is
 * looked for by all names that it ever had.
 * Sources: exports of 2021–2024 (`Direct Messages > Chat History > ChatHistory`, `Profile > Profile Information`), 2025
 * (`Direct Message > Direct Messages`, `Profile > Profile Info`), 2026 (`Profile And Settings`, `Group Chat`).
 */

/** Sections of the root that a TikTok export begins with or holds. */
export const ROOT_SECTIONS: readonly string[] = [
  'Activity',
  'Ads and data',
  'App Settings',
  'Comment',
  'Direct Message',
  'Direct Messages',
  'Income+ Wallet',
  'Likes and Favorites',
  'Location Review',
  'Post',
  'Profile',
  'Profile And Settings',
  'Purchases',
  'Tiktok Live',
  'TikTok Live',
  'Tiktok Shop',
  'TikTok Shop',
  'Tiktok Shopping',
  'TikTok Shopping',
  'Video',
  'Your Activity',
];

const MESSAGES = /^(direct messages?|group chats?|chats?|messages?)$/i;
const PROFILE = /^(profile|profile and settings)$/i;
const PROFILE_INFO = /^profile info(rmation)?$/i;
const PROFILE_MAP = /^profile ?map$/i;
const USER_NAME = /^user ?name$/i;

export const isMessagesSection = (key: string): boolean => MESSAGES.test(key);

/** Own name: `Profile… > Profile Info… > [ProfileMap >] userName`, or `Profile > userName`. */
export const isOnTheWayToOwner = (path: readonly string[]): boolean => {
  const [section, ...inside] = path;
  return (
    section !== undefined &&
    PROFILE.test(section) &&
    inside.every((key) => PROFILE_INFO.test(key) || PROFILE_MAP.test(key))
  );
};

export const isUserName = (key: string): boolean => USER_NAME.test(key);

/** Keys that only hold conversations and name none. */
export const isContainerName = (key: string): boolean =>
  /^(chat ?history|group ?chats?|direct messages?|messages?|chats?|\d*)$/i.test(key);
