import { useState } from 'react';

import { formatDateTime } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { SheetActDialog, type SheetAct } from '../actions/sheet-act-dialog.tsx';
import { useRegistrationActs } from '../actions/use-registration-acts.ts';
import { LocalRemains } from '../components/local-remains.tsx';
import type { RegistrationRowDataFragment } from '../components/registration-row.gql.ts';
import { SheetContent } from '../components/sheet-content.tsx';
import { SheetRevisions } from '../components/sheet-revisions.tsx';
import { SheetHeader } from '../components/sheet-header.tsx';
import { EMPTY_DRAFT } from '../forms/draft.ts';
import { OwnOutcome } from '../outcomes/own-outcome.tsx';
import { gateSentence } from '../gate-sentence.ts';
import { registrationText, type RegistrationWords } from '../text.ts';
import type { RegistrationPageQuery } from './registration-page.gql.ts';
import styles from './sheet.module.css';

interface RegistrationViewProps {
  readonly form: RegistrationPageQuery['registrationForm'];
  readonly row: RegistrationRowDataFragment;
}

/** A sheet that the reader cannot write now: what it says, where it stands, and what may be done with it. */
export function RegistrationView({ form, row }: RegistrationViewProps) {
  const t = useText(registrationText);
  const toast = useToast();
  const { approve, isBusy } = useRegistrationActs();
  const [act, setAct] = useState<SheetAct | undefined>(undefined);
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const { sheet, viewerCan } = row;

  async function pass(): Promise<void> {
    if (sheet === null) return;
    setFailure(undefined);
    const outcome = await approve([{ id: sheet.id, version: sheet.version }]);
    if (outcome.kind === 'DONE') toast({ message: t.act.approved(row.subjectName) });
    else setFailure(outcome.sentence);
  }

  return (
    <>
      <SheetHeader row={row} />
      <div className={styles['page']}>
        {failure !== undefined && <InlineError message={failure} />}
        <LocalRemains rowId={row.id} held={sheet ?? EMPTY_DRAFT} movements={form.movements} />
        {!row.gate.isOpen && row.status !== 'APPROVED' && <Notice kind="info">{gateSentence(t, row)}</Notice>}
        {row.status === 'RETURNED' && sheet !== null && (
          <Notice
            kind="warning"
            title={t.view.returnedTitle(sheet.returnedParts.map((part) => t.parts[part]).join(', '))}
          >
            {sheet.returnedReason ?? ''}
          </Notice>
        )}
        {sheet === null ? (
          <EmptyState>{t.view.empty}</EmptyState>
        ) : (
          <Card>
            <SheetContent draft={sheet} movements={form.movements} facts={factsOf(t, row)} />
          </Card>
        )}
        <OwnOutcome year={row.year} subjectId={row.staffId ?? row.collectiveId} />
        <SheetRevisions form={form} />
        <div className={styles['foot']}>
          {viewerCan.includes('RETURN') && <Button onClick={() => setAct('RETURN')}>{t.act.returnTo}</Button>}
          {viewerCan.includes('WITHDRAW') && <Button onClick={() => setAct('WITHDRAW')}>{t.act.withdraw}</Button>}
          {viewerCan.includes('CHANGE') && <Button onClick={() => setAct('CHANGE')}>{t.act.change}</Button>}
          {viewerCan.includes('APPROVE') && (
            <Button variant="primary" onClick={() => void pass()} busyLabel={isBusy ? t.act.approving : undefined}>
              {t.act.approve}
            </Button>
          )}
        </div>
      </div>
      {act !== undefined && sheet !== null && (
        <SheetActDialog
          act={act}
          sheet={{ id: sheet.id, version: sheet.version }}
          subjectName={row.subjectName}
          onClose={() => setAct(undefined)}
        />
      )}
    </>
  );
}

function factsOf(t: RegistrationWords, { sheet, status, registered }: RegistrationRowDataFragment) {
  const at = (time: string | null | undefined, name: string | null | undefined): string => {
    if (time === null || time === undefined) return '';
    return typeof name === 'string' ? t.view.sentBy(formatDateTime(time), name) : formatDateTime(time);
  };
  return [
    { term: t.view.sent, detail: at(sheet?.submittedAt, sheet?.submittedByName) },
    { term: t.view.approved, detail: at(sheet?.approvedAt, sheet?.approvedByName) },
    // While a change is written, what holds is another thing than what the sheet says.
    ...(status === 'APPROVED'
      ? []
      : [{ term: t.view.registered, detail: registered.map((award) => t.award(award)).join(', ') }]),
    ...(sheet?.changeReason ? [{ term: t.view.changeReason, detail: sheet.changeReason }] : []),
  ];
}
