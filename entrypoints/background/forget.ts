import { watchSettings } from '../../utils/settings/index.ts';
import { useLog } from './log.ts';

/** Who switches the memory between visits off wants it gone, not only unused. */
export function followMemoryChoice(): void {
  watchSettings(({ remembers }) => {
    if (!remembers) void useLog().then((log) => log.forgetSigns());
  });
}
