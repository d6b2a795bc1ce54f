import type { TemplateKind } from '../../gql/schema-types.ts';

/** The kinds of papers in addresses. */
export const KIND_SLUGS = {
  AWARD_DECISION: 'quyet-dinh-khen-thuong',
  SUBMISSION_PAPER: 'to-trinh',
  MEETING_INVITATION: 'giay-moi',
  POSTING_NOTICE: 'thong-bao-cong-khai',
  FEEDBACK_LETTER: 'thu-phan-hoi-sang-kien',
} as const satisfies Record<TemplateKind, string>;

export function kindOfSlug(slug: string | undefined): TemplateKind | undefined {
  // The table has exactly the kinds as its keys.
  return (Object.keys(KIND_SLUGS) as TemplateKind[]).find((kind) => KIND_SLUGS[kind] === slug);
}
