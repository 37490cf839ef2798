/** What a person in a flagged chat can use to find or reach somebody elsewhere. */
export const PRIVATE_THINGS = ['address', 'phone', 'school', 'handle'] as const;
export type PrivateThing = (typeof PRIVATE_THINGS)[number];

/** One of these words, which are patterns themselves. */
const any = (words: string): string => `(?:${words.trim().split(/\s+/).join('|')})`;

const APP = any(`
  snap(?:chat)? insta(?:gram)? disc(?:ord)? whats?app telegram signal kik skype steam roblox twitter
  facebook messenger bereal
`);
/** A name that no ordinary word looks like: with a digit, a dot or a low line inside, or an `@` before it. */
const ODD_NAME = '(?:@[\\w.-]{3,}|(?=[\\w.-]*[\\d_]|[\\w-]*\\.\\w)[\\w.-]{4,})';
/** What people say of an app itself: "my snap is broken". */
const NO_NAME = `(?!${any(`
  cass nul mort vide priv bloqu bug ban pas plus trop tout juste pour que broken dead not weird boring
  full gone down just only still better really very the like where comme vraiment bien
`)})`;
const IS = "(?:c['’ ]?(?:est|é)|est|is|['’]s|it['’]?s|[:=]|->|👉)";

const STREET_FR = any('rue avenue av\\. boulevard blvd bld all[ée]e impasse chemin');
const STREET_EN = any('street st road rd avenue ave lane boulevard blvd terrace crescent');
/** "10 people on the street" is no address. */
const NO_STREET_NAME = `(?!${any(`
  the an? on in of off down up from to at my your our this that more mins? minutes? hours? days?
  weeks? people guys steps miles? km years? times and or by for
`)}\\b)`;

const SCHOOL_FR = '(?:[Cc]oll[èe]ge|[Ll]yc[ée]e|[ÉéEe]cole)';
/** What follows "au lycée" when no name does. */
const NO_SCHOOL_NAME_FR = `(?!${any(`
  demain aujourd hier mais et donc alors en pour avec sans dans ce cet cette jusqu tous toute chaque
  les? là la du des? à depuis car est priv public pro général parce où ou quand que qui pas plus vers
  chez lundi mardi mercredi jeudi vendredi samedi maintenant bient moi aussi oui non mdr lol ptdr apr
  puis sinon comme normal cuisine
`)})`;
const SCHOOL_EN = any(`
  [Hh]igh\\x20[Ss]chool [Mm]iddle\\x20[Ss]chool [Pp]rimary\\x20[Ss]chool [Gg]rammar\\x20[Ss]chool
  [Ss]econdary\\x20[Ss]chool [Ee]lementary [Aa]cademy [Cc]ollege [Ss]chool High
`);
const NO_SCHOOL_NAME_EN = `(?!${any(`
  [Tt]he [Mm]y [Oo]ur [Yy]our [Hh]is [Hh]er [Aa]n? [Aa]fter [Bb]efore [Oo]ld [Nn]ew [Ii]n [Aa]t [Tt]o
  [Tt]his [Tt]hat [Nn]o [Bb]ack [Ii]s [Ii] bed sleep same private public local boarding different big
  small High high Middle middle primary and then from every
`)}\\b)`;

/** How each of them is written, in French and English. Prices, times, ages and scores are no part of any. */
export const PRIVATE_PATTERNS: Readonly<Record<PrivateThing, readonly RegExp[]>> = {
  phone: [
    // 06 12 34 56 78; not 01 02 2026 10, which is a date and an hour.
    /(?<![\d€$£.,/+-])(?!\d\d[ .-]?\d\d[ .-]?(?:19|20)\d\d[ .-])0[1-9](?:[ .-]?\d\d){4}(?![\d€$£])/u,
    // 07700 900123, 020 7946 0018
    /(?<![\d€$£.,/+-])0(?:7\d{3}[ -]?\d{3}[ -]?\d{3}|[12]\d{1,3}[ -]\d{3,4}[ -]?\d{3,4})(?![\d€$£])/u,
    // +33 6 12 34 56 78, +44 7700 900123, +1 (555) 010-0199
    /(?<![\d\p{L}])(?:\+|00)[1-9](?:[ .()-]{0,2}\d){7,13}(?!\d)/u,
    // (555) 010-0199
    /(?<![\d€$£.,/+-])(?:1[ .-])?(?:\([2-9]\d\d\) ?|[2-9]\d\d[ .-])\d{3}[ .-]\d{4}(?![\d€$£])/u,
    // Digits in one go, where somebody says what they are.
    /\b(?:num(?:[ée]ro|ber)?|tel|tél|phone|cell|call me|text me|appelle|whats?app)\b[^\d\n]{0,20}\d(?:[ .-]?\d){7,13}(?!\d)/iu,
    // Zéro six douze trente-quatre …
    /\bz[ée]ro (?:six|sept)(?:[ ,-]+\p{L}+){3}/iu,
  ],
  address: [
    new RegExp(
      `(?<!\\d)\\d{1,4}(?: ?(?:bis|ter))?,? ${STREET_FR} (?!plus |après|d['’]ici|à côté|derrière)\\p{L}{2,}`,
      'iu',
    ),
    new RegExp(`habite[^.!?\\n\\d]{0,20}\\b${STREET_FR} (?:de|du|des|d['’])`, 'iu'),
    /mon adresse(?: est| c['’ ]?est| ?[:=])? \d{1,4}(?!\d)/iu,
    /(?:i live (?:at|on)|my address(?:['’]s| is| ?[:=])?) (?:number )?\d{1,5}(?!\d|:| ?(?:min|hour|km|mile|%|year|am|pm))/iu,
    new RegExp(
      `(?<!\\d)\\d{1,5}[a-z]? (?:${NO_STREET_NAME}\\p{L}[\\p{L}'’.-]{1,30} ){1,3}${STREET_EN}(?![\\p{L}])`,
      'iu',
    ),
    // SW1A 1AA; in capitals only: "gr8 2be" is no postcode.
    /(?<![\p{L}\d])[A-Z]{1,2}\d[A-Z\d]? \d(?!AM|PM)[A-Z]{2}(?![\p{L}\d])/u,
  ],
  school: [
    new RegExp(`${SCHOOL_FR} (?:d['’]|de la |de |du |des )?\\p{Lu}[\\p{L}'’-]+`, 'u'),
    new RegExp(
      `(?:suis|vais|étudie|scolaris[ée]e?) (?:au|à l['’]|a l['’])${'\\s?'}${SCHOOL_FR} ${NO_SCHOOL_NAME_FR}\\p{L}{3,}`,
      'u',
    ),
    new RegExp(`[Mm]on ${SCHOOL_FR} s['’ ]?appelle \\p{L}{2,}`, 'u'),
    new RegExp(`[Mm]on ${SCHOOL_FR} c['’ ]?est (?:le |la |l['’])?\\p{Lu}\\p{L}+`, 'u'),
    new RegExp(
      `(?<![\\p{L}])(?:${NO_SCHOOL_NAME_EN}\\p{Lu}[\\p{L}'’.-]{1,30} ){1,4}${SCHOOL_EN}(?![\\p{L}])`,
      'u',
    ),
    new RegExp(
      `[Ii](?: go to| attend|['’]?m at) (?:${NO_SCHOOL_NAME_EN}\\p{L}[\\p{L}'’.-]{1,30} ){1,4}${SCHOOL_EN}(?![\\p{L}])`,
      'u',
    ),
    /my school(?:['’]s| is) called \p{L}{3,}/iu,
  ],
  handle: [
    new RegExp(`\\b(?:mon|mn|my) ${APP} ?${IS}? ?${ODD_NAME}`, 'iu'),
    new RegExp(`\\b(?:mon|mn|my) ${APP} ?${IS} ?${NO_NAME}[\\w.-]{4,}`, 'iu'),
    new RegExp(`\\b${APP} ?(?:[:=]|->|👉) ?${NO_NAME}@?[\\w.-]{3,}`, 'iu'),
    new RegExp(`\\b(?:sur|on) ${APP} ?(?:${IS}|,)? ?${ODD_NAME}`, 'iu'),
    /(?<![\w.#])[\w.]{2,32}#\d{4}(?!\d)/u,
    /\b(?:snapchat\.com\/add|instagram\.com|discord\.gg|t\.me|wa\.me)\/\S{2,}/iu,
  ],
};
