import type { Words } from '../text/define-text.ts';
import type { vi } from './text.vi.ts';

export const en: Words<typeof vi> = {
  stale: 'Changed elsewhere in the meantime. Look at the new version, then try again.',
  invalid: 'Not possible in the present state. Look again before going on.',
  forbidden: 'You may not do this, or it no longer exists.',
  failed: 'Not sent, nothing has changed. Try again.',
  failedWith: (code) => `Unexpected error. Try again, or tell the office the code ${code}.`,
  taken: {
    sentence: (number, title, next) => `Number ${number} is used by “${title}”. The next free number is ${next}.`,
    open: (number) => `See paper ${number} (new tab)`,
  },
  problems: {
    REQUIRED: (label) => `Enter ${label}.`,
    CHOOSE: (label) => `Choose ${label}.`,
    REQUIRED_DAY: (label) => `Enter the date “${label}”.`,
    TOO_LONG: (label, limit, actual) => `${label} must be at most ${limit} characters. Now ${actual}.`,
    NOT_A_DATE: 'Enter a date as day/month/year, e.g. 05/12/2021.',
    NOT_A_NUMBER: 'Enter a number, e.g. 12 or 12,5.',
    unknown: (code) => `Not valid (${code}).`,
  },
};
