export { answerPings } from './answer-pings.ts';
export { answerQuestions } from './answer-questions.ts';
export { call } from './call.ts';
export { isOrphaned } from './is-orphaned.ts';
export { onLogChanged, tellLogChanged } from './log-changed.ts';
