export * from './base-salary.ts';
export * from './bonus-multiples.ts';
export * from './bonus-of-lines.ts';
export * from './commendation-fund.ts';
