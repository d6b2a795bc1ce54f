import { resultUnion } from '../../platform/result-union.ts';
import { InvalidTransitionError } from '../../platform/user-error.ts';
import { AttachmentType } from './attachment.type.ts';

export const RemoveAttachmentResult = resultUnion(
  'RemoveAttachmentResult',
  'Tệp sau khi gỡ, hoặc lý do từ chối.',
  AttachmentType,
  [InvalidTransitionError],
);

export const RestoreAttachmentResult = resultUnion(
  'RestoreAttachmentResult',
  'Tệp sau khi lấy lại, hoặc lý do từ chối.',
  AttachmentType,
  [InvalidTransitionError],
);
