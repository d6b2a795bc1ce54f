import { resultUnion } from '../../platform/result-union.ts';
import { InputProblemsError, StaleRecordError } from '../../platform/user-error.ts';
import { ThematicMovementType } from '../movements/index.ts';

export const ThematicMovementResult = resultUnion(
  'ThematicMovementResult',
  'Kết quả lập hoặc sửa phong trào chuyên đề.',
  ThematicMovementType,
  [InputProblemsError, StaleRecordError],
);
