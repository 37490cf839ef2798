import { mountPage } from '../../components/ui/page-root.tsx';
import { leavePages } from '../../utils/browser/leaving/index.ts';
import * as store from '../../utils/settings/index.ts';
import { LogBook } from './log-book.tsx';

mountPage({ store, title: 'log.title', onExit: leavePages, Page: LogBook });
