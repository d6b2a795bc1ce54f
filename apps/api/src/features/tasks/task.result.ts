import { resultUnion } from '../../platform/result-union.ts';
import { InputProblemsError, InvalidTransitionError } from '../../platform/user-error.ts';
import { TaskItemType } from '../movements/index.ts';

export const AssignTaskItemResult = resultUnion(
  'AssignTaskItemResult',
  'Kết quả phân công nội dung nhiệm vụ.',
  TaskItemType,
  [InvalidTransitionError, InputProblemsError],
);

export const ReportTaskItemResult = resultUnion(
  'ReportTaskItemResult',
  'Kết quả báo kết quả nội dung nhiệm vụ.',
  TaskItemType,
  [InvalidTransitionError, InputProblemsError],
);
