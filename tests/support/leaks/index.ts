export { type AskedAnswer, askAll } from './ask';
export { askedHere } from './asked-here';
export type { Call, LeakCaller, Probe } from './call';
export { createOutsider, createReader, sixCallers } from './callers';
export { drawUp, planCalls } from './plan';
export { comingBack, differing, letThrough, mustNeverComeBack, mustNotDiffer } from './verdicts';
