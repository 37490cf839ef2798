export { tiktok } from './reader.ts';
