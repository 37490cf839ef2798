import { metaReader } from '../meta/meta-reader.ts';

export const instagram = metaReader('instagram');
