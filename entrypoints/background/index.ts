import { defineBackground } from 'wxt/utils/define-background';
import { serve } from '../../utils/messaging/server/index.ts';
import { followMemoryChoice } from './forget.ts';
import { handlers } from './handlers.ts';
import { onInstalled } from './on-installed.ts';
import { followSettings } from './refresh.ts';
import { followRetention } from './retention.ts';
import { followTabs } from './tab-status.ts';

// Every listener is added synchronously: a worker that an event has started must find them at once.
export default defineBackground({
  persistent: false,
  main() {
    serve(handlers);
    onInstalled();
    followTabs();
    followSettings();
    followMemoryChoice();
    followRetention();
  },
});
