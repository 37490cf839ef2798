export { attachesPicture } from './attaches-picture.ts';
export { draftIn } from './draft-in.ts';
