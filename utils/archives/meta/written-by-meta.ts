/**
 * What Instagram and Messenger write into a conversation in somebody's name, after that name. English as in the samples;
 * French as in published readers of such exports.
 */
const AFTER_NAME = [
  'sent an attachment.',
  'sent a photo.',
  'sent a video.',
  'sent a voice message.',
  'sent a sticker.',
  'sent a GIF.',
  'sent a live location.',
  'a envoyé une pièce jointe.',
  'a envoyé une photo.',
  'a envoyé une vidéo.',
  'a envoyé un message vocal.',
  'a envoyé un autocollant.',
  'a envoyé un GIF.',
];
const ALONE = ['Liked a message', 'You sent an attachment.', 'Vous avez envoyé une pièce jointe.'];
const REACTION = /^(?:Reacted \S{1,16} to your message|A réagi \S{1,16} à votre message)$/;

/** Whole messages only: nobody can hide words in them. */
export function isWrittenByMeta(content: string, sender: string): boolean {
  const text = content.trim();
  if (ALONE.includes(text) || REACTION.test(text)) return true;
  return text.startsWith(`${sender} `) && AFTER_NAME.includes(text.slice(sender.length + 1));
}
