import type { TemplateProblem } from '@thidua/domain/paper-templates';

import type { TemplateWords } from '../text.ts';

/** What is wrong and where, as a sentence. */
export function problemWords(
  t: TemplateWords,
  { code, line = 0, field = '', suggestion = '' }: TemplateProblem,
): string {
  return t.problem[code](line, field, suggestion);
}
