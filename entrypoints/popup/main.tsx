import { mountPage } from '../../components/ui/page-root.tsx';
import { browser } from '../../utils/browser/index.ts';
import * as store from '../../utils/settings/index.ts';
import { openLinksInTabs } from './open-links.ts';
import { PopupPage } from './popup-page.tsx';

openLinksInTabs(document);
mountPage({ store, title: 'popup.title', onExit: null, Page: PopupPage });

// A page of the popup opened as a tab has a tab; the popup itself has none.
void browser.tabs
  .getCurrent()
  .then((tab) => document.documentElement.classList.toggle('in-tab', Boolean(tab)));
