export { asStructure } from './as-structure.ts';
export { askFrame } from './ask-frame.ts';
export { isAlive } from './is-alive.ts';
export { type Handlers, RefusedError, serve } from './serve.ts';
