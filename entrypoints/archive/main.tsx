import { mountPage } from '../../components/ui/page-root.tsx';
import { leavePages } from '../../utils/browser/leaving/index.ts';
import * as store from '../../utils/settings/index.ts';
import { Archive } from './archive.tsx';

mountPage({ store, title: 'archive.title', onExit: leavePages, Page: Archive });
