import { mountPage } from '../../components/ui/page-root.tsx';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { leavePages } from '../../utils/browser/leaving/index.ts';
import * as store from '../../utils/settings/index.ts';

mountPage({
  store,
  title: 'welcome.title',
  onExit: leavePages,
  Page: (chooser) => <Welcome {...chooser} now={Date.now} />,
});
