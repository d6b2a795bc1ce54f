import type { DecisionKind } from '@thidua/domain/decisions';
import { correctionPaper, decisionPaper, type CorrectionOfPaper, type DecisionOfPaper } from '@thidua/papers';
import { question } from '../../platform/export/export-list.ts';
import type { PaperSource } from '../../platform/papers/paper-source.ts';

/** The decision itself: a draft to be read and signed, or the issued one; one that corrects another has a form of its own. */
const decisionPaperSource: PaperSource = {
  slug: 'decision',
  kind: 'AWARD_DECISION',
  objectType: 'Decision',
  permission: 'decision:read',
  document: question(
    `query ($id: UUID!) { decision(id: $id) {
      kind isListAnnexed amendReason year status title sign documentNumber issuedOn periodFrom periodTo signatureBlock
      lines { ordinal award subjectKind subjectName subjectPost }
      bonus { baseSalary budgetLine total lines { ordinal outcome amount paidWith } }
      amends { title documentNumber issuedOn }
      corrections { lineOrdinal subjectName field before after }
      wording { texts { part text } } } }`,
  ),
  paperOf: ({ decision }, body) => {
    const { kind } = decision as { readonly kind: DecisionKind };
    return kind === 'CORRECTION'
      ? correctionPaper(decision as CorrectionOfPaper, body)
      : decisionPaper(decision as DecisionOfPaper, body);
  },
};

export const decisionPapers: readonly PaperSource[] = [decisionPaperSource];
