import { mountPage } from '../../components/ui/page-root.tsx';
import { leavePages } from '../../utils/browser/leaving/index.ts';
import * as store from '../../utils/settings/index.ts';
import { Export } from './export.tsx';

mountPage({ store, title: 'export.title', onExit: leavePages, Page: Export });
