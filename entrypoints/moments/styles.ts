import content from '../../components/card/content.css?inline';
import moments from '../../components/moments/moments.css?inline';
import { STYLES as SHARED } from '../chat.content/styles.ts';

export const STYLES = `${SHARED}\n${content}\n${moments}`;
