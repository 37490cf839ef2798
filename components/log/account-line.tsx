import { LOG_PAGE } from '../ui/page-links.ts';
import { useTexts } from '../ui/texts.tsx';

interface AccountLineProps {
  /** null: the page did not show it. */
  readonly account: string | null;
  readonly isEmpty: boolean;
  /** There are conversations of other accounts as well. */
  readonly others: boolean;
}

/** Whose log is shown, and the way to another one. */
export function AccountLine({ account, isEmpty, others }: AccountLineProps) {
  const { t } = useTexts();
  return (
    <>
      {account === null ? (
        isEmpty ? null : (
          <p class="soft">{t('log.unknown-account')}</p>
        )
      ) : (
        <p class="soft">
          {t('log.account')} <bdi>@{account}</bdi>
        </p>
      )}
      {others ? (
        <p>
          <a href={LOG_PAGE}>{t('log.other-account')}</a>
        </p>
      ) : null}
    </>
  );
}
