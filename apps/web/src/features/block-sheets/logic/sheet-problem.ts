import type { InputProblem } from '@thidua/domain/kernel';

import { formatNumber } from '../../../lib/format/index.ts';
import type { Words } from '../../../lib/text/define-text.ts';
import type { vi } from '../text.vi.ts';
import { pointsText } from './points-text.ts';

/** What is wrong with a row of a sheet or with points, in a sentence. */
export function sheetSentence(
  { problems: t, facts }: Words<typeof vi>,
  { field, code, limit = 0, actual = 0 }: InputProblem,
): string {
  switch (code) {
    case 'TOO_LONG':
      return facts.tooLong(formatNumber(limit, 0));
    case 'TOO_MANY':
      return facts.tooMany(formatNumber(limit, 0));
    case 'BELOW_GIVEN':
      return facts.belowGiven(pointsText(actual));
    case 'REQUIRED':
      return field === 'groups' ? t.NO_BASE : field.endsWith('.max') ? t.NO_MAX : t.NO_NAME;
    case 'OUT_OF_RANGE':
    case 'NOT_POINTS':
    case 'HAS_POINTS':
    case 'FIXED':
    case 'NO_CRITERIA':
    case 'NO_MEMBERS':
      return t[code];
    default:
      return facts.unknown(code);
  }
}
