import type { TemplateKind } from '../../gql/schema-types.ts';

/** The kinds of papers in addresses. */
export const KIND_SLUGS = {
  PLAN_PAPER: 'ke-hoach',
  NOMINATION_LIST: 'danh-sach-de-nghi',
  MEETING_INVITATION: 'giay-moi',
  MEETING_MINUTES: 'bien-ban-hop',
  TALLY_SHEET: 'bien-ban-kiem-phieu',
  POSTING_NOTICE: 'thong-bao-cong-khai',
  SUBMISSION_PAPER: 'to-trinh',
  AWARD_DECISION: 'quyet-dinh-khen-thuong',
  AWARD_CERTIFICATES: 'giay-khen',
  CERTIFICATE_PAPER: 'giay-chung-nhan-sang-kien',
  FEEDBACK_LETTER: 'thu-phan-hoi-sang-kien',
  REVIEW_PAPER: 'bao-cao-so-ket-tong-ket',
} as const satisfies Record<TemplateKind, string>;

export function kindOfSlug(slug: string | undefined): TemplateKind | undefined {
  // The table has exactly the kinds as its keys.
  return (Object.keys(KIND_SLUGS) as TemplateKind[]).find((kind) => KIND_SLUGS[kind] === slug);
}
