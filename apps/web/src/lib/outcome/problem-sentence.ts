import type { InputProblem } from '@thidua/domain/kernel';

import { formatNumber } from '../format/index.ts';
import type { OutcomeWords } from './text.ts';

/** As much of a field as a sentence about it needs. */
interface NamedField {
  readonly name: string;
  readonly label: string;
  readonly kind: string;
}

/** What is wrong with a field, in a sentence: the words that all forms share, then those of this one by their codes. */
export function problemSentence(
  t: OutcomeWords,
  fields: readonly NamedField[],
  { field: name, code, limit = 0, actual = 0 }: InputProblem,
  own: Readonly<Record<string, string>> = {},
): string {
  const known = own[code];
  if (known !== undefined) return known;
  const field = fields.find((each) => each.name === name || name.startsWith(`${each.name}.`));
  const label = field?.label ?? name;
  switch (code) {
    case 'REQUIRED':
      return requiredSentence(t, field?.kind, label);
    case 'TOO_LONG':
      return t.problems.TOO_LONG(label, formatNumber(limit, 0), formatNumber(actual, 0));
    case 'NOT_A_DATE':
      return t.problems.NOT_A_DATE;
    case 'NOT_A_NUMBER':
      return t.problems.NOT_A_NUMBER;
    default:
      return t.problems.unknown(code);
  }
}

function requiredSentence({ problems }: OutcomeWords, kind: string | undefined, label: string): string {
  if (kind === 'date') return problems.REQUIRED_DAY(label);
  // Inside a sentence; names in the label keep their capitals.
  const word = label.charAt(0).toLocaleLowerCase('vi') + label.slice(1);
  return kind !== undefined && CHOSEN.includes(kind) ? problems.CHOOSE(word) : problems.REQUIRED(word);
}

/** Kinds of fields that are chosen, not typed. */
const CHOSEN: readonly string[] = ['choice', 'select', 'many'];
