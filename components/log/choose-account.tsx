import { logHref } from '../ui/page-links.ts';
import { useTexts } from '../ui/texts.tsx';

/** An account that has a log. */
export interface AccountView {
  /** null: the page did not show it; undefined: nobody can tell, its conversations are damaged. */
  readonly account: string | null | undefined;
  readonly count: number;
}

/** Asks whose log is to be shown. Links, so that the browser's way back leads here again. */
export function ChooseAccount({ accounts }: { accounts: readonly AccountView[] }) {
  const { t } = useTexts();
  const readable = accounts.filter(({ account }) => account !== undefined);
  const lost = accounts.reduce((sum, { account, count }) => sum + (account === undefined ? count : 0), 0);
  return (
    <section aria-labelledby="choose">
      <h2 id="choose">{t(readable.length > 0 ? 'log.choose' : 'log.list')}</h2>
      {accounts.length > 1 ? <p>{t('log.choose.text')}</p> : null}
      {readable.length > 0 ? (
        <nav aria-labelledby="choose">
          <ul class="accounts">
            {readable.map(({ account, count }) => (
              <li key={account ?? ''}>
                <a class="action" href={logHref(account ?? null)}>
                  {account ? (
                    <span>
                      {t('log.choose.of')} <bdi>@{account}</bdi> ({count})
                    </span>
                  ) : (
                    `${t('log.choose.unknown')} (${count})`
                  )}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      {lost > 0 ? <p class="soft">{t('log.choose.lost', { count: lost })}</p> : null}
    </section>
  );
}
