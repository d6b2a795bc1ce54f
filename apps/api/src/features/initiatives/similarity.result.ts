import { resultUnion } from '../../platform/result-union.ts';
import { InputProblemsError, InvalidTransitionError, StaleRecordError } from '../../platform/user-error.ts';
import { InitiativeSimilarityType } from './similarity.type.ts';

export const SimilarityActResult = resultUnion(
  'SimilarityActResult',
  'Kết quả nêu điểm khác hoặc kết luận về nội dung giống.',
  InitiativeSimilarityType,
  [StaleRecordError, InputProblemsError, InvalidTransitionError],
);
