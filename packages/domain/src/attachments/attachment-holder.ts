/** Records that take files: a target and a content of a task for the evidence of what is reported, an initiative for its papers. */
export const ATTACHMENT_HOLDERS = ['TARGET', 'TASK_ITEM', 'INITIATIVE'] as const;
export type AttachmentHolder = (typeof ATTACHMENT_HOLDERS)[number];

export const ATTACHMENT_HOLDER_NAMES = {
  TARGET: 'Chỉ tiêu',
  TASK_ITEM: 'Nội dung nhiệm vụ',
  INITIATIVE: 'Sáng kiến',
} as const satisfies Record<AttachmentHolder, string>;
