export { PRIVATE_THINGS, type PrivateThing } from './private-patterns.ts';
export { privateThingsIn } from './private-things.ts';
