import type { InputProblem } from '@thidua/domain/kernel';

import type { Outcome } from '../../../lib/outcome/outcome.ts';
import { problemSentence } from '../../../lib/outcome/problem-sentence.ts';
import { outcomeText } from '../../../lib/outcome/text.ts';
import { useText } from '../../../lib/text/language.tsx';
import type { ActDialogAnswer } from '../../../ui/act-dialog.tsx';

/** The sentence for a problem of the one text that an act asks for. */
export type ReasonWords = (problem: InputProblem | undefined) => string;

/** Words for the text called `label`. */
export function useReasonWords(label: string): ReasonWords {
  const t = useText(outcomeText);
  const fields = [{ name: 'reason', label, kind: 'area' }];
  return (problem) => problemSentence(t, fields, problem ?? { field: 'reason', code: 'REQUIRED' });
}

/** What a dialog with one text makes of the outcome of its act. */
export function reasonAnswer(words: ReasonWords, outcome: Outcome<unknown>): ActDialogAnswer {
  switch (outcome.kind) {
    case 'DONE':
      return { kind: 'DONE' };
    case 'PROBLEMS':
      return { kind: 'PROBLEM', sentence: words(outcome.problems[0]) };
    case 'FAILED':
      return { kind: 'FAILED', sentence: outcome.sentence };
  }
}
