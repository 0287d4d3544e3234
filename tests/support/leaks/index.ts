export { type AskedAnswer, askAll } from './ask';
export type { Call, LeakCaller, Probe } from './call';
export { createOutsider, createReader, sixCallers } from './callers';
export { drawUp, planCalls } from './plan';
export { comingBack, differing, mustNeverComeBack, mustNotDiffer } from './verdicts';
