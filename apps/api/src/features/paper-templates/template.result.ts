import { resultUnion } from '../../platform/result-union.ts';
import { InputProblemsError, InvalidTransitionError, StaleRecordError } from '../../platform/user-error.ts';
import { PaperTemplateType } from './template.type.ts';

export const PaperTemplateResult = resultUnion(
  'PaperTemplateResult',
  'Kết quả một việc với một bản lời văn.',
  PaperTemplateType,
  [InputProblemsError, InvalidTransitionError, StaleRecordError],
);
