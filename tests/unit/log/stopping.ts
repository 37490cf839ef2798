import { vi } from 'vitest';

const METHODS = ['add', 'put', 'get', 'getAll', 'getKey', 'delete'] as const;

/**
 * A worker that is stopped at its step number `step` in the database: as with a browser's, what its open transaction has written
 * is undone, and nothing it asks for afterwards is done. Gives how to ask whether it came so far.
 */
export function stopAtStep(step: number): { readonly wasStopped: () => boolean; readonly over: () => void } {
  let taken = 0;
  let stopped = false;
  const spies = METHODS.map((method) => {
    const original = IDBObjectStore.prototype[method] as (...given: unknown[]) => IDBRequest;
    return vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
      this: IDBObjectStore,
      ...given: unknown[]
    ) {
      if (taken === step) stopped = true;
      taken += 1;
      if (stopped) this.transaction.abort();
      return original.apply(this, given);
    } as never);
  });
  return {
    wasStopped: () => stopped,
    over: () => {
      for (const spy of spies) spy.mockRestore();
    },
  };
}
