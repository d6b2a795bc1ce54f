import type { InputProblem } from '@thidua/domain/kernel';

import type { OrganisationWords } from '../text.ts';
import type { ActField } from './act.ts';

/** What is wrong with a field, in a sentence; names the field where the words need it. */
export function problemSentence(t: OrganisationWords, fields: readonly ActField[], problem: InputProblem): string {
  const { code, limit = 0, actual = 0 } = problem;
  const field = fields.find(({ name }) => name === problem.field);
  const label = field?.label ?? (problem.field === 'reason' ? t.form.reason : undefined);
  if (code === 'REQUIRED') return requiredSentence(t, field?.kind, label ?? '');
  if (code === 'TOO_LONG') return t.problems.TOO_LONG(label ?? '', limit, actual);
  if (code === 'NOT_A_DATE') return t.problems.NOT_A_DATE;
  if (code === 'TOO_FAR_AHEAD') return t.problems.TOO_FAR_AHEAD(limit);
  const sentences: Readonly<Record<string, string>> = t.problems.of;
  return sentences[code] ?? t.problems.unknown(code);
}

function requiredSentence({ problems }: OrganisationWords, kind: ActField['kind'] | undefined, label: string): string {
  if (kind === 'date') return problems.REQUIRED_DAY(label);
  const word = label.toLocaleLowerCase('vi');
  return kind === 'choice' || kind === 'select' || kind === 'many' ? problems.CHOOSE(word) : problems.REQUIRED(word);
}
