import { partialDayText } from '@thidua/domain/plans';

import { isRecord } from '../../../lib/autosave/local-copy.ts';
import { formatDate } from '../../../lib/format/index.ts';
import type { PlanDraft } from './plan-draft.ts';
import type { StoredPlanFragment } from './save-plan.gql.ts';

/** The plan on the server as the form shows it. */
export function draftOf(stored: StoredPlanFragment): PlanDraft {
  return {
    title: stored.title,
    theme: stored.theme,
    fromDay: formatDate(stored.fromDay),
    toDay: formatDate(stored.toDay),
    paperType: stored.paperType,
    planNumber: stored.planNumber ?? '',
    planDate: dayText(stored.planDate),
    issuer: stored.issuer ?? '',
    signerPost: stored.signerPost ?? '',
    signerName: stored.signerName ?? '',
    purposes: stored.purposes.join('\n'),
    requirements: stored.requirements.join('\n'),
    generalGoals: stored.generalGoals.join('\n'),
    phases: stored.phases.map((phase) => ({
      id: phase.id,
      name: phase.name,
      fromDay: formatDate(phase.fromDay),
      fromText: phase.fromText,
      toDay: formatDate(phase.toDay),
      toText: phase.toText,
      reviewOn: dayText(phase.reviewOn),
      reviewText: phase.reviewText ?? '',
      occasions: phase.occasions.map((occasion) => ({
        id: occasion.id,
        name: occasion.name,
        originDay: dayText(occasion.originDay),
        anniversary: dayText(occasion.anniversary),
        statedYears: occasion.statedYears === null ? '' : String(occasion.statedYears),
      })),
    })),
    tasks: stored.tasks.map(({ id, number, title, content, items }) => ({
      id,
      number,
      title,
      content,
      items: items.map((item) => ({ id: item.id, text: item.text })),
    })),
    thematicMovements: stored.thematicMovements.map(({ id, name }) => ({ id, name })),
    recipients: stored.recipients.map(({ id, name, purpose, group }) => ({
      id,
      name,
      purpose: purpose ?? '',
      group: group ?? '',
    })),
    duties: stored.duties.map(({ id, unit, text }) => ({ id, unit, text })),
    references: stored.references.map((reference) => ({
      id: reference.id,
      documentId: reference.documentId,
      number: reference.number,
      taskId: reference.taskId ?? '',
      isBasis: reference.isBasis,
      detail: paperDetail(reference),
    })),
  };
}

function dayText(day: string | null): string {
  return day === null ? '' : formatDate(day);
}

interface Paper {
  readonly issued: { readonly year: number; readonly month: number | null; readonly day: number | null } | null;
  readonly issuer: string | null;
  readonly subject: string | null;
}

/** “15/05/2016, Bộ Chính trị, về đẩy mạnh học tập”: what the register knows of a paper. */
export function paperDetail({ issued, issuer, subject }: Paper): string {
  const day =
    issued === null
      ? undefined
      : partialDayText({ year: issued.year, month: issued.month ?? undefined, day: issued.day ?? undefined });
  return [day, issuer, subject].filter((part) => part !== undefined && part !== null).join(', ');
}

const TEXTS = [
  'title',
  'theme',
  'fromDay',
  'toDay',
  'paperType',
  'planNumber',
  'planDate',
  'issuer',
  'signerPost',
  'signerName',
  'purposes',
  'requirements',
  'generalGoals',
] as const;
const ROWS = ['phases', 'tasks', 'thematicMovements', 'recipients', 'references', 'duties'] as const;

/** True for a draft that this release wrote; an older one's or a hand's is not ours to read. */
export function isPlanDraft(draft: unknown): draft is PlanDraft {
  return (
    isRecord(draft) &&
    TEXTS.every((field) => typeof draft[field] === 'string') &&
    ROWS.every((field) => Array.isArray(draft[field]) && draft[field].every(isRow))
  );
}

/** Rows of this release hold texts, marks, and rows with an id. */
function isRow(row: unknown): boolean {
  return (
    isRecord(row) &&
    typeof row['id'] === 'string' &&
    Object.values(row).every(
      (value) =>
        typeof value === 'string' || typeof value === 'boolean' || (Array.isArray(value) && value.every(isRow)),
    )
  );
}
