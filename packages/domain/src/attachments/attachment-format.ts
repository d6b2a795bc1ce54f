/** What may be attached. Decided by what is in the file; its name only has to agree. */
export const ATTACHMENT_FORMATS = ['PDF', 'DOCX', 'XLSX', 'PNG', 'JPEG'] as const;
export type AttachmentFormat = (typeof ATTACHMENT_FORMATS)[number];

/** Endings of names that agree with what is inside; the first is added to a name without one. */
export const ATTACHMENT_ENDINGS = {
  PDF: ['pdf'],
  DOCX: ['docx'],
  XLSX: ['xlsx'],
  PNG: ['png'],
  JPEG: ['jpg', 'jpeg', 'jfif'],
} as const satisfies Record<AttachmentFormat, readonly string[]>;

/** Registered media types (RFC 6838). */
export const ATTACHMENT_MEDIA_TYPES = {
  PDF: 'application/pdf',
  DOCX: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  PNG: 'image/png',
  JPEG: 'image/jpeg',
} as const satisfies Record<AttachmentFormat, string>;

/** What the chooser of the system offers first: `.pdf,.docx,…`. */
export const ATTACHMENT_ACCEPT = Object.values(ATTACHMENT_ENDINGS)
  .flat()
  .map((ending) => `.${ending}`)
  .join(',');

/** Whether it can be a scan of paper. */
export function isScanFormat(format: AttachmentFormat): boolean {
  return format !== 'DOCX' && format !== 'XLSX';
}

/** What the chooser offers for a scan. */
export const SCAN_ACCEPT = ATTACHMENT_FORMATS.filter(isScanFormat)
  .flatMap((format) => ATTACHMENT_ENDINGS[format])
  .map((ending) => `.${ending}`)
  .join(',');

/** Whether a name may be one of a scan; a name without an ending may be anything. */
export function isScanName(name: string): boolean {
  const ending = endingOf(name);
  return ending === undefined || SCAN_ACCEPT.split(',').includes(`.${ending}`);
}

/** The ending of a name in small letters, without its dot; undefined for a name without one. */
export function endingOf(name: string): string | undefined {
  return /[^.]\.([A-Za-z0-9]{1,10})$/.exec(name)?.[1]?.toLowerCase();
}

/** Whether any kind that is taken is called like this; a name without an ending may be anything. */
export function isAttachableName(name: string): boolean {
  const ending = endingOf(name);
  return ending === undefined || Object.values(ATTACHMENT_ENDINGS).some((endings) => has(endings, ending));
}

/** Whether the name says what is inside. A name without an ending says nothing wrong. */
export function agreesWithFormat(name: string, format: AttachmentFormat): boolean {
  const ending = endingOf(name);
  return ending === undefined || has(ATTACHMENT_ENDINGS[format], ending);
}

function has(endings: readonly string[], ending: string): boolean {
  return endings.includes(ending);
}
