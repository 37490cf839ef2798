import type { Locale } from '../../../utils/model/index.ts';
import { said, type Talk, talk } from './talk.ts';

/** Every state of the card, by name. */
export const CARD_STORIES: Readonly<Record<string, (locale: Locale) => Talk>> = {
  notice: (l) => talk('notice', [['other', said(l, 't’as snap ?', 'do you have snap?'), ['off-platform']]]),

  general: (l) =>
    talk('warning', [
      ['other', said(l, 'tu as quel âge ?', 'how old are you?'), ['age-probe']],
      ['other', said(l, 'tu es tellement mature', 'you are so mature'), ['flattery']],
      ['other', said(l, 'tu es seule là ?', 'are you alone?'), ['isolation']],
      ['other', said(l, 'ne le dis à personne', 'don’t tell anyone'), ['secrecy']],
      ['other', said(l, 'c’est quoi ton adresse ?', 'what is your address?'), ['personal-info']],
    ]),

  elsewhere: (l) =>
    talk('warning', [
      ['other', said(l, 'on parle sur Snap, ici c’est nul', 'let’s talk on Snap'), ['off-platform']],
      ['other', said(l, 'ça reste entre nous', 'keep it between us'), ['secrecy']],
    ]),

  intimate: (l) =>
    talk('warning', [['other', said(l, 'envoie un nude', 'send a nude'), ['intimate-request']]]),

  'intimate-peers': (l) =>
    talk('warning', [['other', said(l, 'tu m’envoies un nude ?', 'send me a nude?'), ['intimate-request']]], {
      betweenPeers: true,
    }),

  'intimate-age-known': (l) =>
    talk(
      'danger',
      [
        ['self', said(l, 'g 13 ans', 'im 13'), ['age-said']],
        ['other', said(l, 'envoie un nude', 'send a nude'), ['intimate-request']],
        ['other', said(l, 'personne le saura', 'nobody will know'), ['secrecy']],
        ['other', said(l, 'tu as quel âge déjà ?', 'how old are you again?'), ['age-probe']],
      ],
      { combinations: { 'age-said-before-request': [0, 1], 'request-with-force': [1, 2] } },
    ),

  'age-further-up': (l) =>
    talk('danger', [['other', said(l, 'envoie un nude', 'send a nude'), ['intimate-request']]], {
      combinations: { 'age-said-before-request': [0] },
      notedAt: Date.UTC(2026, 10, 16, 18),
    }),

  blackmail: (l) =>
    talk('danger', [
      ['self', said(l, 'je te l’ai envoyée hier', 'i sent it yesterday'), ['already-sent']],
      ['other', said(l, 'paie ou je montre tout', 'pay or I show everyone'), ['threat', 'payment-demand']],
      ['other', said(l, 'j’ai la liste de tes abonnés', 'I have your followers list'), ['leverage']],
    ]),

  'blackmail-paid': (l) =>
    talk('danger', [
      ['self', said(l, 'j’ai déjà payé', 'i already paid'), ['paid']],
      [
        'other',
        said(l, 'encore 50 ou je montre tout', '50 more or I show everyone'),
        ['threat', 'payment-demand'],
      ],
    ]),

  payment: (l) =>
    talk('warning', [
      ['other', said(l, 'envoie 50 en carte cadeau', 'send 50 in gift cards'), ['payment-demand']],
    ]),

  harm: (l) =>
    talk('danger', [
      ['other', said(l, 'fais-toi du mal pour moi', 'hurt yourself for me'), ['harm-coercion']],
    ]),

  distress: (l) =>
    talk('danger', [
      ['other', said(l, 'je montre tout ce soir', 'I show everyone tonight'), ['threat']],
      ['self', said(l, 'j’en peux plus', 'i can’t go on'), ['in-distress']],
    ]),

  'distress-alone': (l) =>
    talk('none', [['self', said(l, 'j’en peux plus', 'i can’t go on'), ['in-distress']]]),

  takeover: (l) =>
    talk('warning', [
      [
        'other',
        said(l, 'donne le code reçu par sms', 'give me the code you got by text'),
        ['account-takeover'],
      ],
    ]),

  meeting: (l) =>
    talk('warning', [
      ['other', said(l, 'on se voit en secret samedi', 'let’s meet in secret on Saturday'), ['meeting']],
    ]),

  bargain: (l) =>
    talk('warning', [
      ['other', said(l, 'je te paie si tu poses pour moi', 'I pay you if you pose for me'), ['offer']],
      ['other', said(l, 'amène une amie, elle gagne aussi', 'bring a friend, she earns too'), ['recruit']],
    ]),

  fame: (l) =>
    talk('warning', [
      ['other', said(l, 'je suis une agence', 'I am an agency'), ['authority']],
      ['other', said(l, 'avec moi tu seras célèbre', 'with me you will be famous'), ['offer']],
    ]),

  request: (l) =>
    talk('warning', [['other', said(l, 'envoie un nude', 'send a nude'), ['intimate-request']]], {
      kind: 'request',
    }),

  'request-notice': (l) =>
    talk('notice', [['other', said(l, 't’as snap ?', 'do you have snap?'), ['off-platform']]], {
      kind: 'request',
    }),

  sexual: (l) =>
    talk('warning', [['other', said(l, 'on parle de sexe ?', 'let’s talk about sex?'), ['sexual-talk']]]),

  group: (l) =>
    talk('warning', [['other', said(l, 'envoie un nude', 'send a nude'), ['intimate-request']]], {
      kind: 'group',
    }),

  // Text made to break a layout: markup, a turned direction, one endless word, piled marks, half a pair.
  hostile: () =>
    talk('warning', [
      ['other', '<img src=x onerror=alert(1)><script>alert(1)</script>', ['secrecy']],
      [
        'other',
        '\u202Eenvoie un nude\u202C \u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627',
        ['intimate-request'],
      ],
      ['other', 'a'.repeat(5000), ['pressure']],
      ['other', `e${'\u0301'.repeat(400)} \uD83D fin`, ['flattery']],
    ]),
};
