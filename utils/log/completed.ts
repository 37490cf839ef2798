/**
 * Waits until the transaction has completed. When it was aborted, rejects with the transaction's own reason: the
 * single requests would only say that they were aborted, not that the disk is full.
 */
export async function completed(
  transaction: { readonly done: Promise<void> },
  requests: readonly (Promise<unknown> | undefined)[],
): Promise<void> {
  const [done] = await Promise.allSettled([transaction.done, ...requests]);
  if (done.status === 'rejected') throw done.reason;
}
