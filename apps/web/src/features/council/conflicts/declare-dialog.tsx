import { useState } from 'react';
import { DECLARABLE_CONFLICTS, type DeclarableConflict } from '@thidua/domain/council';

import { useText } from '../../../lib/text/language.tsx';
import { AppDialog } from '../../../ui/app-dialog.tsx';
import { Button } from '../../../ui/button.tsx';
import { ChoiceGroup } from '../../../ui/choice-group.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { DeclareConflictDocument } from '../actions/declare-conflict.gql.ts';
import { useAct } from '../actions/use-act.ts';
import councilStyles from '../council.module.css';
import { conflictRefusal } from '../logic/refusals.ts';
import type { OfficeMeeting } from '../pages/meeting-page.tsx';
import { councilText } from '../text.ts';
import type { ConflictRow } from './conflict-matrix.tsx';
import { conflictsText } from './text.ts';

interface DeclareDialogProps {
  readonly meeting: OfficeMeeting;
  /** The members one may speak for: all for the office and the chair, otherwise oneself. */
  readonly rows: readonly ConflictRow[];
  readonly onAnswer: () => Promise<unknown>;
  readonly onClose: () => void;
}

/** Who stands aside from which waiting item, and by which kind of reason. */
export function DeclareDialog({ meeting, rows, onAnswer, onClose }: DeclareDialogProps) {
  const t = useText(conflictsText);
  const common = useText(councilText);
  const showToast = useToast();
  const only = rows.length === 1 ? rows[0]?.member.id : undefined;
  const [memberId, setMemberId] = useState<string | undefined>(only);
  const [itemId, setItemId] = useState<string | undefined>(undefined);
  const [kind, setKind] = useState<DeclarableConflict | undefined>(undefined);
  const [isTried, setIsTried] = useState(false);
  const declare = useAct(DeclareConflictDocument, (data) => conflictRefusal(common, data.declareConflict), onAnswer);
  const known = rows.find(({ member }) => member.id === memberId)?.cells.filter(({ isRecorded }) => isRecorded) ?? [];
  const items = meeting.agenda.filter(
    ({ id, status }) => status === 'WAITING' && !known.some((cell) => cell.itemId === id),
  );

  async function handleDeclare(): Promise<void> {
    setIsTried(true);
    if (memberId === undefined || itemId === undefined || kind === undefined) return;
    if (!(await declare.run({ input: { itemId, memberId, kind } }))) return;
    showToast({ message: t.declared });
    onClose();
  }

  return (
    <AppDialog
      isOpen
      onClose={onClose}
      title={t.declareTitle}
      actions={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button
            variant="primary"
            onClick={() => void handleDeclare()}
            busyLabel={declare.isBusy ? t.declaring : undefined}
          >
            {t.declare}
          </Button>
        </>
      }
    >
      <div className={councilStyles['form']}>
        {declare.problem !== undefined && <InlineError message={declare.problem} />}
        <p className={councilStyles['quiet']}>{t.declareHint}</p>
        {only === undefined && (
          <SelectField
            label={t.member}
            options={rows.map(({ member }) => ({ value: member.id, label: member.staff.fullName }))}
            value={memberId}
            onChange={setMemberId}
            error={isTried && memberId === undefined ? t.memberRequired : undefined}
          />
        )}
        <SelectField
          label={t.item}
          options={items.map(({ id, ordinal, nomination }) => ({
            value: id,
            label: t.itemOf(ordinal, nomination.subjectName),
          }))}
          value={itemId}
          onChange={setItemId}
          error={isTried && itemId === undefined ? t.itemRequired : undefined}
        />
        <ChoiceGroup
          legend={t.reason}
          choices={DECLARABLE_CONFLICTS.map((value) => ({ value, label: t.reasons[value] }))}
          value={kind}
          onChange={setKind}
          error={isTried && kind === undefined ? t.reasonRequired : undefined}
        />
      </div>
    </AppDialog>
  );
}
