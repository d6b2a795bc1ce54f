import type { DecisionKind } from '@thidua/domain/decisions';
import type { PartText } from '@thidua/domain/paper-templates';
import { correctionPaper, decisionPaper, type CorrectionOfPaper, type DecisionOfPaper } from '@thidua/papers';
import { question } from '../../platform/export/export-list.ts';
import { notFound } from '../../platform/fault.ts';
import type { PaperSource } from '../../platform/papers/paper-source.ts';

const OF_PAPER = `
  isListAnnexed year status title sign documentNumber issuedOn periodFrom periodTo signatureBlock
  lines { ordinal award subjectKind subjectName subjectPost ownPeriod { from to } }
  bonus { baseSalary budgetLine total lines { ordinal outcome amount paidWith } }
  amends { title documentNumber issuedOn }`;

/** The decision itself: a draft to be read and signed, or the issued one; one that corrects another has a form of its own. */
const decisionPaperSource: PaperSource = {
  slug: 'decision',
  kind: 'AWARD_DECISION',
  objectType: 'Decision',
  permission: 'decision:read',
  document: question(
    `query ($id: UUID!) { decision(id: $id) {
      kind amendReason ${OF_PAPER}
      corrections { lineOrdinal subjectName field before after }
      wording { texts { part text } } } }`,
  ),
  officialIds: async (db, organisationId) =>
    (await db.decision.findMany({ where: { organisationId, status: 'ISSUED' }, select: { id: true } })).map(
      ({ id }) => id,
    ),
  paperOf: ({ decision }, body) => {
    const { kind } = decision as { readonly kind: DecisionKind };
    return kind === 'CORRECTION'
      ? correctionPaper(decision as CorrectionOfPaper, body)
      : decisionPaper(decision as DecisionOfPaper, body);
  },
};

/** A wording tried on the newest decision: a draft, whatever that one is, with its figures and no others. */
const templateOnDecision: PaperSource = {
  slug: 'template-decision',
  kind: 'TEMPLATE_ON_DECISION',
  objectType: 'PaperTemplate',
  permission: 'setting:read',
  document: question(
    `query ($id: UUID!) { paperTemplate(id: $id) { texts { part text } lastDecision { ${OF_PAPER} } } }`,
  ),
  paperOf: ({ paperTemplate }, body) => {
    const { texts, lastDecision } = paperTemplate as Tried;
    if (lastDecision === null) throw notFound();
    return { ...decisionPaper({ ...lastDecision, wording: { texts } }, body), isDraft: true };
  },
};

interface Tried {
  readonly texts: readonly PartText[];
  readonly lastDecision: DecisionOfPaper | null;
}

export const decisionPapers: readonly PaperSource[] = [decisionPaperSource, templateOnDecision];
