import { useState } from 'react';

import { formatDate } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { ApproveChangeDialog, DiscardChangeDialog } from '../acts/change-act-dialogs.tsx';
import { ChangeDialog } from '../acts/change-dialog.tsx';
import type { ShownChange, ShownCouncil } from '../pages/councils-page.tsx';
import { compositionText, type CompositionWords } from '../text.ts';
import styles from './change-list.module.css';

/** The decisions that changed who sits on the council in the midst of its term, the latest first. */
export function ChangeList({ council }: { readonly council: ShownCouncil }) {
  const t = useText(compositionText);
  if (council.changes.length === 0) return null;
  return (
    <section className={styles['changes']} aria-label={t.change.section}>
      <h3>{t.change.section}</h3>
      {council.changes.map((change) => (
        <ChangeEntry key={change.id} council={council} change={change} />
      ))}
    </section>
  );
}

function ChangeEntry({ council, change }: { readonly council: ShownCouncil; readonly change: ShownChange }) {
  const t = useText(compositionText);
  const [act, setAct] = useState<'EDIT' | 'APPROVE' | 'DISCARD' | undefined>(undefined);
  const close = () => setAct(undefined);
  const { status, decisionNumber, decidedOn, decidedBy, effectiveOn, preparedBy, differences, viewerCan } = change;
  const isDraft = status === 'DRAFT';
  const nameOf = isDraft ? t.change.draftName : t.change.name;
  return (
    <article className={styles['change']}>
      <div className={styles['head']}>
        <h4>{nameOf(decisionNumber, formatDate(effectiveOn))}</h4>
        {viewerCan.includes('DISCARD') && (
          <Button size="small" onClick={() => setAct('DISCARD')}>
            {t.discard.open}
          </Button>
        )}
        {viewerCan.includes('EDIT') && (
          <Button size="small" onClick={() => setAct('EDIT')}>
            {t.change.edit}
          </Button>
        )}
        {viewerCan.includes('APPROVE') && (
          <Button size="small" variant="primary" onClick={() => setAct('APPROVE')}>
            {t.approve.open}
          </Button>
        )}
      </div>
      {isDraft && <Notice kind="info">{t.waiting}</Notice>}
      <p className={styles['decision']}>
        {t.change.signed(formatDate(decidedOn), decidedBy)}
        {isDraft && `. ${t.preparedBy}: ${preparedBy}`}
      </p>
      <ul>
        {differences.map((difference) => (
          <li key={difference.staff.id}>{differenceSentence(t, difference)}</li>
        ))}
      </ul>
      {act === 'EDIT' && <ChangeDialog council={council} known={change} onClose={close} />}
      {act === 'APPROVE' && <ApproveChangeDialog change={change} onClose={close} />}
      {act === 'DISCARD' && <DiscardChangeDialog change={change} onClose={close} />}
    </article>
  );
}

function differenceSentence(
  t: CompositionWords,
  { staff: { fullName }, roleBefore, roleAfter }: ShownChange['differences'][number],
): string {
  if (roleBefore === null) return roleAfter === null ? fullName : t.change.joins(fullName, t.role[roleAfter]);
  if (roleAfter === null) return t.change.leaves(fullName, t.role[roleBefore]);
  return roleBefore === roleAfter
    ? t.change.votes(fullName)
    : t.change.moves(fullName, t.role[roleBefore], t.role[roleAfter]);
}
