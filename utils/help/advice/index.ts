export { ADVICE, type AdviceId } from './pieces.ts';
export {
  ADVICE_CASES,
  ADVICE_STEPS,
  type AdviceCase,
  type AdviceStep,
  BLOCK_HOW,
  CASE_PLANS,
  TAKEDOWN_ADVICE,
} from './plans.ts';
export { ADVICE_SOURCES, type AdviceSource } from './sources.ts';
