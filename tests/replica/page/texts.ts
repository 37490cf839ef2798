import type { Locale } from '../../../utils/model/index.ts';

/** What the page itself says. English after the evidence; French is a guess at the site's own wording. */
const TEXTS = {
  fr: {
    title: 'Messages',
    requests: 'Demandes de message',
    requestCount: 'Tu as 1 demande',
    members: (count: number) => `${count} membres`,
    placeholder: 'Envoyer un message...',
    send: 'Envoyer',
    attach: 'Ajouter une photo',
    you: 'Toi : ',
    sharedVideo: 'A partagé une vidéo',
    ownSharedVideo: 'Tu as partagé une vidéo',
    unsupported:
      "[Ce type de message n'est pas pris en charge. Télécharge l'application TikTok pour l'afficher]",
    newMessages: 'Nouveaux messages de certains amis.',
    profileOf: (name: string) => `Profil de ${name}`,
    repliedTo: (name: string) => `A répondu à ${name}`,
    youReplied: (name: string) => `Tu as répondu à ${name}`,
    wantsToWrite: (name: string) => `${name} veut t'envoyer un message`,
    requestHint: "Accepte pour discuter ; supprime pour l'effacer. Tu peux aussi ",
    report: 'signaler',
    accept: 'Accepter',
    remove: 'Supprimer',
    back: 'Retour',
    logIn: 'Se connecter',
    retry: 'Réessayer',
    more: 'Plus',
    reply: 'Répondre',
    react: 'Réagir',
    comments: 'Commentaires',
    addComment: 'Ajouter un commentaire...',
    expand: 'Agrandir',
    likedVideo: 'a aimé ta vidéo',
    failed: 'Message non envoyé',
  },
  en: {
    title: 'Messages',
    requests: 'Message requests',
    requestCount: 'You have 1 request',
    members: (count: number) => `${count} members`,
    placeholder: 'Send a message...',
    send: 'Send',
    attach: 'Add a picture',
    you: 'You: ',
    sharedVideo: 'Shared a video',
    ownSharedVideo: 'You shared a video',
    unsupported: '[This message type isn’t supported. Download TikTok app to view]',
    newMessages: 'New messages from some friend.',
    profileOf: (name: string) => `${name}’s profile`,
    repliedTo: (name: string) => `Replied to ${name}`,
    youReplied: (name: string) => `You replied to ${name}`,
    wantsToWrite: (name: string) => `${name} wants to send you a message`,
    requestHint: 'Accept to chat; delete to remove it. You can also ',
    report: 'report',
    accept: 'Accept',
    remove: 'Delete',
    back: 'Back',
    logIn: 'Log in',
    retry: 'Retry',
    more: 'More',
    reply: 'Reply',
    react: 'React',
    comments: 'Comments',
    addComment: 'Add comment...',
    expand: 'Expand',
    likedVideo: 'liked your video',
    failed: 'Message not sent',
  },
} as const;

export type Texts = (typeof TEXTS)['fr'] | (typeof TEXTS)['en'];

export const textsOf = (lang: Locale): Texts => TEXTS[lang];

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** A time as the page's separators show it: the hour today, with the date before that (evidence, 1.5). */
export function separatorText(sentAt: number, now: number, lang: Locale): string {
  const date = new Date(sentAt);
  const time = `${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`;
  if (new Date(now).toDateString() === date.toDateString()) return time;
  const day = date.toLocaleDateString(lang === 'fr' ? 'fr-FR' : 'en-US', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  return `${day} ${time}`;
}

/** A row's time in the conversation list: the hour today, else day/month/year. */
export function listTime(sentAt: number, now: number, lang: Locale): string {
  const date = new Date(sentAt);
  if (new Date(now).toDateString() === date.toDateString()) return separatorText(sentAt, now, lang);
  const [day, month] = [date.getDate(), date.getMonth() + 1];
  return lang === 'fr' ? `${day}/${month}/${date.getFullYear()}` : `${month}/${day}/${date.getFullYear()}`;
}
