import { BENEFIT_LIMITS, type BenefitEvent } from '@thidua/domain/benefits';

import { useText } from '../../../lib/text/language.tsx';
import { numberOf, textOf } from '../../../ui/forms/form-field.ts';
import { numberEntry } from '../../../ui/number-field.tsx';
import { SentFormDialog } from '../../sent-forms/index.ts';
import { AnswerBenefitDocument, ReportBenefitDocument } from '../components/benefit-card.gql.ts';
import type { ShownCheck } from '../components/benefit-card.tsx';
import { benefitText } from '../text.ts';

interface BenefitDialogProps {
  readonly event: BenefitEvent;
  readonly check: ShownCheck;
  readonly onClose: () => void;
}

/** The author tells what it brought; the desk confirms, or gives it back with the reason. */
export function BenefitDialog({ event, check, onClose }: BenefitDialogProps) {
  return event === 'REPORT' ? (
    <ReportDialog check={check} onClose={onClose} />
  ) : (
    <AnswerDialog check={check} isConfirmed={event === 'CONFIRM'} onClose={onClose} />
  );
}

function ReportDialog({ check, onClose }: Omit<BenefitDialogProps, 'event'>) {
  const t = useText(benefitText);
  const { id, version, code, months, sinceMonths, amount, words, evidence } = check;
  return (
    <SentFormDialog
      keptAs={`benefit.${id}.${version}`}
      title={t.report.title(code)}
      body={t.report.body(months, sinceMonths)}
      confirm={t.report.confirm}
      busy={t.busy}
      done={t.report.done}
      problems={t.problems}
      fields={[
        { name: 'amount', kind: 'number', label: t.report.amount, hint: t.report.amountHint, isOptional: true },
        { name: 'words', kind: 'area', label: t.report.words, hint: t.report.wordsHint, limit: BENEFIT_LIMITS.words },
        {
          name: 'evidence',
          kind: 'text',
          label: t.evidence,
          hint: t.report.evidenceHint,
          isOptional: true,
          limit: BENEFIT_LIMITS.evidence,
        },
      ]}
      initial={{ amount: numberEntry(amount ?? undefined), words, evidence }}
      onAsk={async (client, values) => {
        const input = {
          id,
          version,
          amount: numberOf(values, 'amount').value ?? null,
          words: textOf(values, 'words'),
          evidence: textOf(values, 'evidence'),
        };
        return (await client.mutate({ mutation: ReportBenefitDocument, variables: { input } })).data?.reportBenefit;
      }}
      onClose={onClose}
    />
  );
}

function AnswerDialog({
  check: { id, version, months, sinceMonths },
  isConfirmed,
  onClose,
}: Omit<BenefitDialogProps, 'event'> & { readonly isConfirmed: boolean }) {
  const t = useText(benefitText);
  return (
    <SentFormDialog
      {...(isConfirmed ? { ...t.confirm, body: t.confirm.body(months, sinceMonths) } : t.giveBack)}
      busy={t.busy}
      fields={isConfirmed ? [] : [{ name: 'reason', kind: 'area', label: t.reasonAsked, limit: BENEFIT_LIMITS.reason }]}
      onAsk={async (client, values) => {
        const said = isConfirmed ? {} : { reason: textOf(values, 'reason') };
        const variables = { input: { id, version, isConfirmed, ...said } };
        return (await client.mutate({ mutation: AnswerBenefitDocument, variables })).data?.answerBenefit;
      }}
      onClose={onClose}
    />
  );
}
