import { browser } from '../../browser/index.ts';

/** Whether the extension was reloaded, switched off or removed under this script: then `runtime.id` is gone. */
export const isOrphaned = (): boolean => !browser.runtime?.id;
