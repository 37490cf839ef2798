import { metaReader } from '../meta/meta-reader.ts';

export const messenger = metaReader('messenger');
