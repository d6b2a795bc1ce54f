import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { yearOf } from '@thidua/domain/kernel';

import { formatDate } from '../../../lib/format/index.ts';
import { outcomeText } from '../../../lib/outcome/text.ts';
import { useText } from '../../../lib/text/language.tsx';
import { dateEntry } from '../../../ui/date-entry.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { FormDialog, useFormErrors } from '../../../ui/form-dialog.tsx';
import { NumberField, numberEntry } from '../../../ui/number-field.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { decisionText } from '../text.ts';
import type { DecisionActionProps } from './decision-actions.tsx';
import { IssueDecisionDocument } from './issue-decision.gql.ts';
import { refusalOf } from './issue-decision.logic.ts';
import { IssueSignature } from './issue-signature.tsx';

const FIELDS = ['number', 'issuedOn'] as const;

/** Number and date; how the signature will be printed is shown. Then the decision is final. */
export function IssueDecisionDialog({
  decision,
  onReload,
  onClose,
}: DecisionActionProps & { readonly onClose: () => void }) {
  const t = useText(decisionText);
  const { taken } = useText(outcomeText);
  const showToast = useToast();
  const [number, setNumber] = useState(() => numberEntry(decision.suggestedNumber));
  const [issuedOn, setIssuedOn] = useState(() => dateEntry(undefined));
  const form = useFormErrors(FIELDS);
  const [issue, { loading }] = useMutation(IssueDecisionDocument);

  async function handleIssue(): Promise<void> {
    const { value } = number;
    const { day } = issuedOn;
    const isNumber = value !== undefined && Number.isInteger(value) && value > 0;
    if (!isNumber || day === undefined) {
      form.tried([
        ...(isNumber ? [] : [{ fieldId: form.at('number').id, message: t.problems.number }]),
        ...(day === undefined ? [{ fieldId: form.at('issuedOn').id, message: t.problems.date }] : []),
      ]);
      return;
    }
    try {
      const { data } = await issue({
        variables: { input: { id: decision.id, version: decision.version, number: value, issuedOn: day } },
        // Everything that counts awards has moved: targets, histories, nominations.
        update: (cache) => {
          cache.evict({ id: 'ROOT_QUERY', fieldName: 'yearBoard' });
          // Written down now, by the day of issue.
          cache.evict({ id: `Decision:${decision.id}`, fieldName: 'bonus' });
        },
      });
      const outcome = data?.issueDecision;
      if (outcome === undefined) {
        form.tried([{ message: t.problems.failed }]);
        return;
      }
      if (outcome.__typename === 'Decision') {
        showToast({ message: t.issued(`${value}/${decision.sign}`) });
        onClose();
        return;
      }
      form.tried(refusalOf(outcome, t.problems, taken, form.idOf));
      if (outcome.__typename === 'StaleRecordError' || outcome.__typename === 'InvalidTransitionError') onReload();
    } catch {
      // The network or the server failed; what was typed stays in the dialog.
      form.tried([{ message: t.problems.failed }]);
    }
  }

  return (
    <FormDialog
      title={t.issueTitle}
      onClose={onClose}
      form={form}
      submit={t.issue}
      busyLabel={loading ? t.issuing : undefined}
      onSubmit={() => void handleIssue()}
      sendsOnEnter
    >
      <NumberField
        {...form.at('number')}
        label={t.numberField}
        hint={t.numberHint(decision.suggestedNumber, decision.sign)}
        entry={number}
        onChange={setNumber}
      />
      <DateField {...form.at('issuedOn')} label={t.dateField} entry={issuedOn} onChange={setIssuedOn} />
      {issuedOn.day !== undefined && yearOf(issuedOn.day) !== decision.year && (
        <Notice kind="warning">{t.otherYear(yearOf(issuedOn.day), decision.year)}</Notice>
      )}
      {decision.kind !== 'CORRECTION' && (
        <p>
          {t.period.beforeSigning(
            formatDate(decision.periodFrom),
            formatDate(decision.periodTo),
            decision.lines.filter(({ ownPeriod }) => ownPeriod !== null).length,
          )}
        </p>
      )}
      <IssueSignature decisionId={decision.id} issuedOn={issuedOn.day} />
      <p>{decision.kind === 'CORRECTION' ? t.issueFinalCorrection : t.issueFinal}</p>
    </FormDialog>
  );
}
