import { mountPage } from '../../components/ui/page-root.tsx';
import * as store from '../../utils/settings/index.ts';
import { LogBook } from './log-book.tsx';

mountPage({ store, title: 'log.title', Page: LogBook });
