import { cardTexts, tacticsTexts } from '../../../utils/i18n/index.ts';
import type { Locale } from '../../../utils/model/index.ts';
import { walk, wordsOf } from './accessible-tree.ts';
import type { View } from './view.ts';
import { until } from './wait.ts';

/** Titles that a reason can have: a tactic, or signs that say more together. */
function titles(locale: Locale): string[] {
  const combinations = Object.entries(cardTexts[locale]).filter(([key]) => key.startsWith('combination.'));
  // The longest first: one title may begin like another.
  return [...combinations.map(([, text]) => text), ...Object.values(tacticsTexts[locale])].sort(
    (a, b) => b.length - a.length,
  );
}

/** A reason as the card shows it. */
export interface ShownReason {
  readonly title: string;
  /** The words of the chat that it quotes, without the quotation marks. */
  readonly quotes: readonly string[];
}

/** Unfolds the reasons that the card keeps folded at first. */
async function unfold(card: View): Promise<void> {
  const folded = [...walk(await card.nodes())].find(
    ({ role, name, states }) => role === 'DisclosureTriangle' && /\d/.test(name) && states.expanded !== true,
  );
  if (!folded) return;
  const shown = async () => [...walk(await card.nodes())].filter(({ role }) => role === 'listitem').length;
  const before = await shown();
  await card.click(folded.role, folded.name);
  await until(async () => (await shown()) > before, { what: `what is behind "${folded.name}"` });
}

/** What the card gives as reasons, in its order; unfolds those that are folded. */
export async function reasonsIn(card: View, locale: Locale): Promise<ShownReason[]> {
  await unfold(card);
  const known = titles(locale);
  return [...walk(await card.nodes())]
    .filter((node) => node.role === 'listitem')
    .flatMap((node) => {
      const words = wordsOf([node]);
      const title = known.find((one) => words.startsWith(one.replace(/\s+/g, ' ')));
      const quotes = [...words.matchAll(/[«“]([^»”]*)[»”]/g)].map(([, quote = '']) => quote.trim());
      return title ? [{ title, quotes }] : [];
    });
}
