export { answerPings } from './answer-pings.ts';
export { call } from './call.ts';
