import { cardTexts, tacticsTexts } from '../../../utils/i18n/index.ts';
import type { Locale } from '../../../utils/model/index.ts';
import { walk, wordsOf } from './accessible-tree.ts';
import { textsIn } from './texts.ts';
import type { View } from './view.ts';

/** Titles that a reason can have: a tactic, or signs that say more together. */
function titles(locale: Locale): string[] {
  const combinations = Object.entries(cardTexts[locale]).filter(([key]) => key.startsWith('combination.'));
  return [...combinations.map(([, text]) => text), ...Object.values(tacticsTexts[locale])];
}

/** What the card gives as reasons, each with its title and the words that it quotes; unfolds those that are folded. */
export async function reasonsIn(card: View, locale: Locale): Promise<string[]> {
  const more = /\d/;
  const folded = [...walk(await card.nodes())].find(
    (node) => node.role === 'DisclosureTriangle' && more.test(node.name) && node.states.expanded !== true,
  );
  if (folded) {
    await card.click(folded.role, folded.name);
    const lastWord = textsIn(locale)('reasons.wrong');
    await card.waitFor('StaticText', lastWord);
  }
  const known = titles(locale);
  return [...walk(await card.nodes())]
    .filter((node) => node.role === 'listitem')
    .map((node) => wordsOf([node]))
    .filter((words) => known.some((title) => words.includes(title)));
}
