import type { Finding } from '../../../content-types';

export const isBlocking = ({ severity }: Finding): boolean => severity === 'block';

export const isWarning = ({ severity }: Finding): boolean => severity === 'warn';
