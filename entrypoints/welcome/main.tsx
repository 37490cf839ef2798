import { mountPage } from '../../components/ui/page-root.tsx';
import { Welcome } from '../../components/welcome/welcome.tsx';
import * as store from '../../utils/settings/index.ts';

mountPage({
  store,
  title: 'welcome.title',
  Page: (chooser) => <Welcome {...chooser} now={Date.now} />,
});
