import { mountPage } from '../../components/ui/page-root.tsx';
import * as store from '../../utils/settings/index.ts';
import { Export } from './export.tsx';

mountPage({ store, title: 'export.title', Page: Export });
