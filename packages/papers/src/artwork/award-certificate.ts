import type { PlainDate } from '@thidua/domain/kernel';

/** One certificate of an award, a page of its own: what is said, never where it stands. */
export interface AwardCertificate {
  /** `GIÁM ĐỐC SỞ NGOẠI VỤ HÀ TĨNH`. */
  readonly authority: string;
  /** `TẶNG`, or `TẶNG DANH HIỆU` above a title. */
  readonly gives: string;
  /** `Giấy khen`, or the title. */
  readonly award: string;
  /** With Ông or Bà before a person. */
  readonly subject: string;
  /** Post and place of work; empty for a collective. */
  readonly post: string;
  readonly citation: string;
  readonly decisionNumber: string;
  readonly decidedOn: PlainDate;
  /** Number of the line in the list of the decision. */
  readonly ordinal: number;
  readonly place: string;
  /** In whose stead and as what, then the name. */
  readonly capacity: readonly string[];
  readonly signer: string;
  /** Where anybody sees whether it is genuine; drawn as a QR code. */
  readonly checkAddress: string;
}

/** Certificates to be printed in one go, on blank paper or on stock that has frame and headings already. */
export interface AwardCertificateSheets {
  readonly title: string;
  readonly isDraft: false;
  readonly mode: 'FULL' | 'ON_STOCK' | 'TEST';
  /** By how much this printer and this stock need everything moved to the right and down. */
  readonly offsetMm: { readonly x: number; readonly y: number };
  readonly sheets: readonly AwardCertificate[];
}

export const AWARD_CERTIFICATE_WARNINGS = [
  'NAME_TOO_LONG',
  'POST_TOO_LONG',
  'CITATION_TOO_LONG',
  'POST_MISSING',
] as const;
export type AwardCertificateWarning = (typeof AWARD_CERTIFICATE_WARNINGS)[number];
