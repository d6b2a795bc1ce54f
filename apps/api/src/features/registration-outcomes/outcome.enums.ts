import { COMPARED_PARTS, PROMISE_VERDICTS } from '@thidua/domain/registrations';
import { enumOf } from '../../platform/enum-of.ts';

export const ComparedPartEnum = enumOf(
  COMPARED_PARTS,
  'ComparedPart',
  'Phần của đăng ký được so với kết quả: danh hiệu, sáng kiến, nhiệm vụ, cam kết phong trào.',
);
export const PromiseVerdictEnum = enumOf(
  PROMISE_VERDICTS,
  'PromiseVerdict',
  'Kết quả so với đăng ký: vượt, đạt, chưa đạt, chưa có kết quả.',
);
