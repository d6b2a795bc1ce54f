export { DateTimeScalar } from './date-time.ts';
export { PlainDateScalar } from './plain-date.ts';
export { UuidScalar } from './uuid.ts';
