/** Records that take files: a target, a content of a task or of a programme for the evidence of what is reported, an initiative for its papers. */
export const ATTACHMENT_HOLDERS = ['TARGET', 'TASK_ITEM', 'PROGRAMME_ITEM', 'INITIATIVE'] as const;
export type AttachmentHolder = (typeof ATTACHMENT_HOLDERS)[number];

export const ATTACHMENT_HOLDER_NAMES = {
  TARGET: 'Chỉ tiêu',
  TASK_ITEM: 'Nội dung nhiệm vụ',
  PROGRAMME_ITEM: 'Nội dung chương trình',
  INITIATIVE: 'Sáng kiến',
} as const satisfies Record<AttachmentHolder, string>;
