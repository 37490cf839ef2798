import { HelpPage } from '../../components/help/help-page.tsx';
import { mountPage } from '../../components/ui/page-root.tsx';
import { leavePages } from '../../utils/browser/leaving/index.ts';
import { helpFor } from '../../utils/help/index.ts';
import * as store from '../../utils/settings/index.ts';

mountPage({
  store,
  title: 'help-page.title',
  onExit: leavePages,
  Page: (chooser) => <HelpPage {...chooser} services={helpFor(chooser.country)} now={Date.now()} />,
});
