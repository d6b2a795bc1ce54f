import { decisionPaper, type DecisionOfPaper } from '@thidua/papers';
import { question } from '../../platform/export/export-list.ts';
import type { PaperSource } from '../../platform/papers/paper-source.ts';

/** The decision itself: a draft to be read and signed, or the issued one. */
const decisionPaperSource: PaperSource = {
  slug: 'decision',
  kind: 'AWARD_DECISION',
  objectType: 'Decision',
  permission: 'decision:read',
  document: question(
    `query ($id: UUID!) { decision(id: $id) {
      year status title sign documentNumber issuedOn periodFrom periodTo signatureBlock
      lines { ordinal award subjectKind subjectName subjectPost }
      bonus { baseSalary budgetLine total lines { ordinal outcome amount paidWith } }
      wording { texts { part text } } } }`,
  ),
  paperOf: ({ decision }, body) => decisionPaper(decision as DecisionOfPaper, body),
};

export const decisionPapers: readonly PaperSource[] = [decisionPaperSource];
