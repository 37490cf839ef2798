export { CONTROL, fillDatabase, plantControl } from './control.ts';
export { textsOnDisk } from './search.ts';
export { secretsOf } from './secrets.ts';
