import { AWARD_CERTIFICATE_TEMPLATE } from './award-certificate-template.ts';
import { AWARD_DECISION_TEMPLATE } from './award-decision-template.ts';
import { FEEDBACK_LETTER_TEMPLATE } from './feedback-letter-template.ts';
import { INITIATIVE_CERTIFICATE_TEMPLATE } from './initiative-certificate-template.ts';
import { MEETING_INVITATION_TEMPLATE } from './meeting-invitation-template.ts';
import { MEETING_MINUTES_TEMPLATE } from './meeting-minutes-template.ts';
import { NOMINATION_LIST_TEMPLATE } from './nomination-list-template.ts';
import { PLAN_PAPER_TEMPLATE } from './plan-paper-template.ts';
import { POSTING_NOTICE_TEMPLATE } from './posting-notice-template.ts';
import { REVIEW_PAPER_TEMPLATE } from './review-paper-template.ts';
import { SUBMISSION_TEMPLATE } from './submission-template.ts';
import { TALLY_SHEET_TEMPLATE } from './tally-sheet-template.ts';
import type { PartText, TemplateDefinition, TemplateTexts } from './template-shape.ts';

/** The papers whose words the body may make its own, in the order of a year. */
export const TEMPLATE_KINDS = [
  'PLAN_PAPER',
  'NOMINATION_LIST',
  'MEETING_INVITATION',
  'MEETING_MINUTES',
  'TALLY_SHEET',
  'POSTING_NOTICE',
  'SUBMISSION_PAPER',
  'AWARD_DECISION',
  'AWARD_CERTIFICATES',
  'CERTIFICATE_PAPER',
  'FEEDBACK_LETTER',
  'REVIEW_PAPER',
] as const;
export type TemplateKind = (typeof TEMPLATE_KINDS)[number];

export const TEMPLATES = {
  PLAN_PAPER: PLAN_PAPER_TEMPLATE,
  NOMINATION_LIST: NOMINATION_LIST_TEMPLATE,
  MEETING_INVITATION: MEETING_INVITATION_TEMPLATE,
  MEETING_MINUTES: MEETING_MINUTES_TEMPLATE,
  TALLY_SHEET: TALLY_SHEET_TEMPLATE,
  POSTING_NOTICE: POSTING_NOTICE_TEMPLATE,
  SUBMISSION_PAPER: SUBMISSION_TEMPLATE,
  AWARD_DECISION: AWARD_DECISION_TEMPLATE,
  AWARD_CERTIFICATES: AWARD_CERTIFICATE_TEMPLATE,
  CERTIFICATE_PAPER: INITIATIVE_CERTIFICATE_TEMPLATE,
  FEEDBACK_LETTER: FEEDBACK_LETTER_TEMPLATE,
  REVIEW_PAPER: REVIEW_PAPER_TEMPLATE,
} as const satisfies Readonly<Record<TemplateKind, TemplateDefinition>>;

type FieldOf<Kind extends TemplateKind> = (typeof TEMPLATES)[Kind]['fields'][number];

/** The fields that stand inside a line, by their keys. */
export type InlineField<Kind extends TemplateKind> = Exclude<FieldOf<Kind>, { readonly isBlock: true }>['key'];
/** The fields that fill lines of their own. */
export type BlockField<Kind extends TemplateKind> = Extract<FieldOf<Kind>, { readonly isBlock: true }>['key'];
export type PartKey<Kind extends TemplateKind> = (typeof TEMPLATES)[Kind]['parts'][number]['key'];

export function templateOf(kind: TemplateKind): TemplateDefinition {
  return TEMPLATES[kind];
}

/** The wording in the order of the paper; a part that is not there has its built-in words. */
export function partTexts(kind: TemplateKind, texts: TemplateTexts): readonly PartText[] {
  return templateOf(kind).parts.map(({ key, builtIn }) => ({ part: key, text: texts[key] ?? builtIn }));
}

/** The wording with which the product comes: “mẫu gốc theo Nghị định 30/2020”. */
export function builtInTexts(kind: TemplateKind): readonly PartText[] {
  return partTexts(kind, {});
}

/** Back to texts by part; a part of another kind of paper is left out. */
export function textsByPart(kind: TemplateKind, parts: readonly PartText[]): TemplateTexts {
  const keys = templateOf(kind).parts.map(({ key }) => key);
  return Object.fromEntries(parts.filter(({ part }) => keys.includes(part)).map(({ part, text }) => [part, text]));
}
