import card from '../../components/card/card.css?inline';
import mark from '../../components/mark/mark.css?inline';
import controls from '../../components/theme/controls.css?inline';
import tokens from '../../components/theme/tokens.css?inline';
import host from './host.css?inline';

/** All styles of the shadow root. The first rule keeps the page's inherited styles out. */
export const STYLES = [':host{all:initial}', tokens, controls, card, mark, host].join('\n');
