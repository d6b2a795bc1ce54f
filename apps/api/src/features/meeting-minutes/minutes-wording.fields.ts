import { wordedSince } from '@thidua/domain/paper-templates';
import { wordingFields } from '../paper-templates/index.ts';
import { MeetingMinutesType } from './minutes.type.ts';

export const MinutesWordingFields = wordingFields(MeetingMinutesType, {
  kind: 'MEETING_MINUTES',
  description: 'Lời văn của biên bản: bản mẫu dùng khi lập.',
  begunAt: ({ row }) => wordedSince(row.createdAt, row.wordedAt),
  isDraft: ({ status }) => status === 'DRAFT',
});
