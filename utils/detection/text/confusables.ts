/**
 * Look-alikes that Unicode's own compatibility folding (NFKD) leaves alone: Cyrillic, Greek, Armenian, Cherokee,
 * small capitals and letters with a stroke. Chosen by eye for chat fonts; NFKD already covers fullwidth,
 * circled, superscript and mathematical letters.
 */
const LOOKALIKES: Readonly<Record<string, string>> = {
  a: 'аАαΑɑᴀᗅꓮⲁⱥȺ',
  b: 'вВьЬЪъβΒʙᏴƀɓꓐƄЂ',
  c: 'сСϲϹᴄⲥꓚƈȼℭ',
  d: 'ԁᴅꓓđĐɗɖᏧȡ',
  e: 'еЕєЄεΕɛҽэᴇⲉꓰɇǝə℮ɘ',
  f: 'ƒғҒꜰϝꓝẝ',
  g: 'ɡԍɢǥɠԌᏀꓖց',
  h: 'һНнΗηħʜհᏂꓧЋћ',
  i: 'іІιΙıɪɩɨïӏⅼᎥꓲ¡',
  j: 'јЈʝɉᴊյꓙ',
  k: 'кКκΚᴋƙҟꓗқҚ',
  l: 'ʟłŁƚɭᏞꓡⳑ',
  m: 'мМΜᴍɱꓟⲙ',
  n: 'пПиИΝɴŋɲոռꓠℕƞ',
  o: 'оОοΟσøØᴏөօഠ೦ⲟꓳɵ',
  p: 'рРρΡᴘƥⲣꓑþ',
  q: 'ԛզɋϙ',
  r: 'гГʀɍɾɼᴦꓣяЯ',
  s: 'ѕЅꜱʂșꓢՏᏚ',
  t: 'тТτΤᴛŧƭʈꓔ',
  u: 'υᴜʉцЦսՍꓴɥ',
  v: 'ѵѴνᴠʋꓦ',
  w: 'ѡԝшШωᴡꓪɯщ',
  x: 'хХχΧⲭꓫӿ',
  y: 'уУүʏγΥɏƴꓬұ',
  z: 'ᴢƶȥΖʐꓜʒ',
  oe: 'œŒɶ',
  ae: 'æÆᴁ',
  ss: 'ßẞ',
  th: 'ðÐ',
  3: 'зЗӡƷ',
  4: 'Ꮞ',
  6: 'б',
};

/** Look-alike character → the plain letters it stands for. */
export const CONFUSABLES: ReadonlyMap<string, string> = new Map(
  Object.entries(LOOKALIKES).flatMap(([plain, look]) => Array.from(look, (char) => [char, plain] as const)),
);
