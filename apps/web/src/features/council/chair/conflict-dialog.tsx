import { useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { AppDialog } from '../../../ui/app-dialog.tsx';
import { Button } from '../../../ui/button.tsx';
import { ChoiceGroup } from '../../../ui/choice-group.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { DeclareConflictDocument } from '../actions/declare-conflict.gql.ts';
import { useAct } from '../actions/use-act.ts';
import councilStyles from '../council.module.css';
import { conflictRefusal } from '../logic/refusals.ts';
import type { ChairedItem, ChairedMeeting } from '../pages/chair-page.tsx';
import { councilText } from '../text.ts';

interface ConflictDialogProps {
  readonly item: ChairedItem;
  readonly members: ChairedMeeting['members'];
  readonly onAnswer: () => Promise<unknown>;
  readonly onClose: () => void;
}

/** Writes down that a member stands aside from an item, by the member's word. */
export function ConflictDialog({ item, members, onAnswer, onClose }: ConflictDialogProps) {
  const t = useText(councilText);
  const [memberId, setMemberId] = useState<string | undefined>(undefined);
  const [isMissing, setIsMissing] = useState(false);
  const declare = useAct(DeclareConflictDocument, (data) => conflictRefusal(t, data.declareConflict), onAnswer);
  const known = new Set(item.conflicts.map(({ member }) => member.id));
  const candidates = members.filter(({ id, hasVote }) => hasVote && !known.has(id));

  async function handleDeclare(): Promise<void> {
    setIsMissing(memberId === undefined);
    if (memberId === undefined) return;
    if (await declare.run({ input: { itemId: item.id, memberId } })) onClose();
  }

  return (
    <AppDialog
      isOpen
      onClose={onClose}
      title={t.chair.conflictTitle(item.ordinal)}
      actions={
        <>
          <Button onClick={onClose}>{t.cancel}</Button>
          <Button
            variant="primary"
            onClick={() => void handleDeclare()}
            busyLabel={declare.isBusy ? t.chair.recording : undefined}
          >
            {t.chair.conflict}
          </Button>
        </>
      }
    >
      <div className={councilStyles['form']}>
        {declare.problem !== undefined && <InlineError message={declare.problem} />}
        <p>
          {item.nomination.subjectName}. {t.chair.conflictHint}
        </p>
        <ChoiceGroup
          legend={t.chair.conflictMember}
          choices={candidates.map(({ id, staff }) => ({ value: id, label: staff.fullName, detail: staff.post }))}
          value={memberId}
          onChange={setMemberId}
          error={isMissing && memberId === undefined ? t.chair.conflictRequired : undefined}
        />
      </div>
    </AppDialog>
  );
}
