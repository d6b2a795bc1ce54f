export { lastNumbers } from './last-numbers.queries.ts';
export { NumberTakenError } from './number-register.errors.ts';
export { takeNumber, takeTypedNumber } from './take-number.ts';
