import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { describePage } from '../utils/sites/report/index.ts';

/**
 * Put into the frame with the chat when the user asks for a structure report (background/describe-tab.ts), so that no
 * page carries it before. What it gives back goes to the background, which takes only the form of a report.
 */
export default defineUnlistedScript(() => describePage(document));
