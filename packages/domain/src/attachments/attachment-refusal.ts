/** Why a file is not taken; each has its sentence that says what to do. */
export const ATTACHMENT_REFUSAL_CODES = [
  'EMPTY_FILE',
  'FILE_TOO_LARGE',
  'TOO_MANY_FILES',
  'TOO_MANY_TODAY',
  'TOO_MUCH_TODAY',
  'BODY_FULL',
  'NOT_ATTACHABLE',
  'OLD_OFFICE',
  'MISLABELLED',
  'PASSWORD_PROTECTED',
  'HAS_MACROS',
  'DAMAGED',
  'UNSAFE_ARCHIVE',
  'TOO_MUCH_INSIDE',
  'PICTURE_TOO_LARGE',
  'READER_BUSY',
  /** A copy of a paper with signature and seal is a PDF; it is replaced by another one only for a reason that is told. */
  'NOT_PDF',
  'COPY_THERE',
  'NO_REASON',
  /** A scan of a round's papers is a PDF or a picture. */
  'NOT_SCAN',
  /** The record takes no files any more: it was sent, closed or removed meanwhile. */
  'RECORD_CLOSED',
] as const;
export type AttachmentRefusalCode = (typeof ATTACHMENT_REFUSAL_CODES)[number];

/** A refusal with its facts: the limit that was passed, and by how much where it is known. */
export interface AttachmentRefusal {
  readonly code: AttachmentRefusalCode;
  readonly limit?: number;
  readonly actual?: number;
}
