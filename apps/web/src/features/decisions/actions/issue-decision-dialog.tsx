import { useMutation } from '@apollo/client/react';
import { useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { AppDialog } from '../../../ui/app-dialog.tsx';
import { Button } from '../../../ui/button.tsx';
import { dateEntry } from '../../../ui/date-entry.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import type { FormError } from '../../../ui/error-summary.tsx';
import { NumberField, numberEntry } from '../../../ui/number-field.tsx';
import { useToast } from '../../../ui/toast.tsx';
import dossierStyles from '../components/decision-dossier.module.css';
import { decisionText } from '../text.ts';
import type { DecisionActionProps } from './decision-actions.tsx';
import { IssueDecisionDocument } from './issue-decision.gql.ts';
import { FIELD_IDS, refusalOf } from './issue-decision.logic.ts';
import { IssueSignature } from './issue-signature.tsx';

/** Number and date; how the signature will be printed is shown. Then the decision is final. */
export function IssueDecisionDialog({
  decision,
  onReload,
  onClose,
}: DecisionActionProps & { readonly onClose: () => void }) {
  const t = useText(decisionText);
  const showToast = useToast();
  const [number, setNumber] = useState(() => numberEntry(decision.suggestedNumber));
  const [issuedOn, setIssuedOn] = useState(() => dateEntry(undefined));
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [issue, { loading }] = useMutation(IssueDecisionDocument);
  const errorAt = (fieldId: string): string | undefined => errors.find((error) => error.fieldId === fieldId)?.message;

  async function handleIssue(): Promise<void> {
    setAttempt(attempt + 1);
    const { value } = number;
    const { day } = issuedOn;
    const isNumber = value !== undefined && Number.isInteger(value) && value > 0;
    if (!isNumber || day === undefined) {
      setErrors([
        ...(isNumber ? [] : [{ fieldId: FIELD_IDS.number, message: t.problems.number }]),
        ...(day === undefined ? [{ fieldId: FIELD_IDS.issuedOn, message: t.problems.date }] : []),
      ]);
      return;
    }
    try {
      const { data } = await issue({
        variables: { input: { id: decision.id, version: decision.version, number: value, issuedOn: day } },
        // Everything that counts awards has moved: targets, histories, nominations.
        update: (cache) => cache.evict({ id: 'ROOT_QUERY', fieldName: 'yearBoard' }),
      });
      const outcome = data?.issueDecision;
      if (outcome === undefined) {
        setErrors([{ message: t.problems.failed }]);
        return;
      }
      if (outcome.__typename === 'Decision') {
        showToast({ message: t.issued(`${value}/${decision.sign}`) });
        onClose();
        return;
      }
      setErrors(refusalOf(outcome, t.problems));
      if (outcome.__typename === 'StaleRecordError' || outcome.__typename === 'InvalidTransitionError') onReload();
    } catch {
      // The network or the server failed; what was typed stays in the dialog.
      setErrors([{ message: t.problems.failed }]);
    }
  }

  return (
    <AppDialog
      isOpen
      onClose={onClose}
      title={t.issueTitle}
      actions={
        <>
          <Button onClick={onClose}>{t.cancel}</Button>
          <Button variant="primary" onClick={() => void handleIssue()} busyLabel={loading ? t.issuing : undefined}>
            {t.issue}
          </Button>
        </>
      }
    >
      <div className={dossierStyles['form']}>
        <ErrorSummary errors={errors} attempt={attempt} />
        <NumberField
          id={FIELD_IDS.number}
          label={t.numberField}
          hint={t.numberHint(decision.suggestedNumber, decision.sign)}
          entry={number}
          onChange={setNumber}
          error={errorAt(FIELD_IDS.number)}
        />
        <DateField
          id={FIELD_IDS.issuedOn}
          label={t.dateField}
          entry={issuedOn}
          onChange={setIssuedOn}
          error={errorAt(FIELD_IDS.issuedOn)}
        />
        <IssueSignature decisionId={decision.id} issuedOn={issuedOn.day} />
        <p>{t.issueFinal}</p>
      </div>
    </AppDialog>
  );
}
