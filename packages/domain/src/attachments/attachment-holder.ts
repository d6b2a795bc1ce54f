/** Records that take files: a target for the evidence of its figures, an initiative for its papers. */
export const ATTACHMENT_HOLDERS = ['TARGET', 'INITIATIVE'] as const;
export type AttachmentHolder = (typeof ATTACHMENT_HOLDERS)[number];

export const ATTACHMENT_HOLDER_NAMES = {
  TARGET: 'Chỉ tiêu',
  INITIATIVE: 'Sáng kiến',
} as const satisfies Record<AttachmentHolder, string>;
