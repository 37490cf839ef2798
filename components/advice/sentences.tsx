import { CopyText } from '../ui/copy-text.tsx';
import { type PageKey, useTexts } from '../ui/texts.tsx';

interface Words {
  readonly heading: PageKey;
  readonly note: PageKey | null;
  readonly texts: readonly PageKey[];
}

/** None of them holds a name or somebody's words: what is told beyond that is the user's choice. */
const WORDS: readonly Words[] = [
  {
    heading: 'copy.no',
    note: 'copy.no.note',
    texts: ['copy.no.want', 'copy.no.pictures', 'copy.no.app', 'copy.no.stop'],
  },
  { heading: 'copy.tell', note: null, texts: ['copy.tell.short', 'copy.tell.long', 'copy.tell.threat'] },
  { heading: 'copy.friend', note: 'copy.friend.note', texts: ['copy.friend.text'] },
];

/** Sentences to copy: to say no, to tell an adult, to show a friend. */
export function Sentences({ onCopy }: { onCopy: (text: string) => Promise<void> }) {
  const { t } = useTexts();
  return (
    <section aria-labelledby="words">
      <h2 id="words">{t('copy.title')}</h2>
      <p>{t('copy.lead')}</p>
      {WORDS.map(({ heading, note, texts }) => (
        <section key={heading} class="words" aria-labelledby={heading}>
          <h3 id={heading}>{t(heading)}</h3>
          {note ? <p>{t(note)}</p> : null}
          <ul>
            {texts.map((key) => (
              <li key={key}>
                <CopyText text={t(key)} onCopy={onCopy} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
