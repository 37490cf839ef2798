export { snapchat } from './reader.ts';
