import { mountPage } from '../../components/ui/page-root.tsx';
import { leavePages } from '../../utils/browser/leaving/index.ts';
import * as store from '../../utils/settings/index.ts';
import { Practice } from './practice.tsx';

mountPage({ store, title: 'practice.title', onExit: leavePages, Page: Practice });
