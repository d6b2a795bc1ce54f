export {
  dayOf,
  formatDate,
  formatDateTime,
  formatPaperDate,
  formatPaperTime,
  formatTime,
  formatWeekday,
  speakDatesIn,
} from './dates.ts';
export { deadlineOf } from './deadline.ts';
export { formatBasisPoints, formatMoney, formatNumber, formatPaperCount, formatPercent } from './numbers.ts';
export { parseDate, type DateProblem } from './parse-date.ts';
export { parseNumber } from './parse-number.ts';
export { describeRangeResult, formatRange, type RangeTarget } from './range-result.ts';
