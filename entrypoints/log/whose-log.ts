import type { AccountLog } from '../../utils/log/index.ts';

/** Whose list is shown. */
export type Whose =
  | { readonly kind: 'nobody' }
  /** `others`: there are conversations of other accounts as well. */
  | { readonly kind: 'one'; readonly account: string | null; readonly others: boolean }
  /** The user is asked: beside others, nobody's list is shown without that. */
  | { readonly kind: 'choose'; readonly accounts: readonly AccountLog[] };

const isSame = (a: string | null | undefined, b: string | null): boolean =>
  a?.toLowerCase() === b?.toLowerCase() && (a === null) === (b === null);

/** That of the account that was asked for, else that of the only one that has a log. */
export function whoseOf(accounts: readonly AccountLog[], asked?: string | null): Whose {
  if (asked !== undefined) {
    return { kind: 'one', account: asked, others: accounts.some(({ account }) => !isSame(account, asked)) };
  }
  const [first, ...others] = accounts;
  if (!first) return { kind: 'nobody' };
  return others.length > 0 || first.account === undefined
    ? { kind: 'choose', accounts }
    : { kind: 'one', account: first.account, others: false };
}

/**
 * Answers for a page with this address (`?account=`, empty: chats whose account is unknown). Once it was somebody's, it
 * stays so: after the last entry was deleted, nobody else's list takes its place.
 */
export function whoseLog(search: string): (accounts: readonly AccountLog[]) => Whose {
  const given = new URLSearchParams(search).get('account');
  let asked = given === null ? undefined : given || null;
  return (accounts) => {
    const whose = whoseOf(accounts, asked);
    if (whose.kind === 'one') asked = whose.account;
    return whose;
  };
}
