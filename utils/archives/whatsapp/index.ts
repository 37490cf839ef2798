export { whatsapp } from './reader.ts';
