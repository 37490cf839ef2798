export { answerPings } from './answer-pings.ts';
export { call } from './call.ts';
export { onLogChanged, tellLogChanged } from './log-changed.ts';
