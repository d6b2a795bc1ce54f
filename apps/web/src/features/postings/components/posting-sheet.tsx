import { useState } from 'react';

import { formatDate } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { PaperMenu } from '../../../ui/paper-menu.tsx';
import { CommentDialog, ReplyDialog, WithdrawDialog } from '../acts/comment-dialogs.tsx';
import { CancelDialog, CloseDialog, OpenDialog, TakeOffDialog } from '../acts/step-dialogs.tsx';
import { WriteDialog } from '../acts/write-dialog.tsx';
import type { ShownPosting } from '../pages/posting-page.tsx';
import { NewerTemplateLazily } from '../../paper-templates/index.ts';
import { postingText } from '../text.ts';
import { CommentsCard } from './comments-card.tsx';
import { Countdown } from './countdown.tsx';
import { LinesCard } from './lines-card.tsx';
import { PostingChip } from './posting-chip.tsx';
import styles from './postings.module.css';

type Act =
  | { readonly kind: 'EDIT' | 'OPEN' | 'CLOSE' | 'CANCEL' }
  | { readonly kind: 'COMMENT'; readonly nominationId: string | undefined }
  | { readonly kind: 'TAKE_OFF'; readonly line: ShownPosting['lines'][number] }
  | { readonly kind: 'REPLY' | 'WITHDRAW'; readonly comment: ShownPosting['comments'][number] };

/** A posting: what is asked, who is on the list, what was said; and what its reader may do with it now. */
export function PostingSheet({ posting }: { readonly posting: ShownPosting }) {
  const t = useText(postingText);
  const [act, setAct] = useState<Act | undefined>(undefined);
  const { id, year, title, status, isOver, viewerCan, waitingCount } = posting;
  const mayComment = viewerCan.includes('COMMENT') && !isOver;
  // A button for what would be refused: the last day is not over, or somebody waits for an answer.
  const mayClose = viewerCan.includes('CLOSE') && isOver && waitingCount === 0;
  const start = (kind: 'EDIT' | 'OPEN' | 'CLOSE' | 'CANCEL') => () => setAct({ kind });
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[{ label: t.title, to: hrefs.postings(year) }, { label: title }]}
        lead={
          <>
            <PostingChip status={status} isOver={isOver} />
            <Countdown {...posting} />
          </>
        }
        actions={
          <>
            <Button onClick={() => window.print()}>{t.print}</Button>
            <PaperMenu paper="posting-notice" id={id} label={t.paper} />
            {viewerCan.includes('CANCEL') && <Button onClick={start('CANCEL')}>{t.cancel.open}</Button>}
            {viewerCan.includes('EDIT') && <Button onClick={start('EDIT')}>{t.write.change}</Button>}
            {viewerCan.includes('OPEN') && (
              <Button variant="primary" onClick={start('OPEN')}>
                {t.openIt.open}
              </Button>
            )}
            {mayClose && (
              <Button variant="primary" onClick={start('CLOSE')}>
                {t.close.open}
              </Button>
            )}
          </>
        }
      />
      <div className={styles['sheets']}>
        <NewerTemplateLazily kind="POSTING_NOTICE" id={id} wording={posting.wording} />
        <Facts posting={posting} />
        <LinesCard
          posting={posting}
          isLinked={waitingCount !== null}
          onComment={mayComment ? (nominationId) => setAct({ kind: 'COMMENT', nominationId }) : undefined}
          onTakeOff={(line) => setAct({ kind: 'TAKE_OFF', line })}
        />
        {status !== 'DRAFT' && (
          <CommentsCard
            posting={posting}
            onComment={mayComment ? () => setAct({ kind: 'COMMENT', nominationId: undefined }) : undefined}
            onReply={(comment) => setAct({ kind: 'REPLY', comment })}
            onWithdraw={(comment) => setAct({ kind: 'WITHDRAW', comment })}
          />
        )}
      </div>
      {act !== undefined && <Dialog act={act} posting={posting} onClose={() => setAct(undefined)} />}
    </>
  );
}

interface DialogProps {
  readonly act: Act;
  readonly posting: ShownPosting;
  readonly onClose: () => void;
}

function Dialog({ act, posting, onClose }: DialogProps) {
  switch (act.kind) {
    case 'EDIT':
      return <WriteDialog year={posting.year} posting={posting} onClose={onClose} />;
    case 'OPEN':
      return <OpenDialog posting={posting} onClose={onClose} />;
    case 'CLOSE':
      return <CloseDialog posting={posting} onClose={onClose} />;
    case 'CANCEL':
      return <CancelDialog posting={posting} onClose={onClose} />;
    case 'COMMENT':
      return <CommentDialog posting={posting} nominationId={act.nominationId} onClose={onClose} />;
    case 'TAKE_OFF':
      return <TakeOffDialog posting={posting} line={act.line} onClose={onClose} />;
    case 'REPLY':
      return <ReplyDialog comment={act.comment} onClose={onClose} />;
    case 'WITHDRAW':
      return <WithdrawDialog comment={act.comment} onClose={onClose} />;
  }
}

function Facts({ posting }: { readonly posting: ShownPosting }) {
  const t = useText(postingText);
  const { notice, fromOn, dueOn, lineCount, cancelReason } = posting;
  return (
    <Card title={t.facts.title}>
      <p className={styles['notice']}>{notice}</p>
      <DescriptionList
        items={[
          { term: t.facts.days, detail: t.fromTo(formatDate(fromOn), formatDate(dueOn)) },
          { term: t.facts.lines, detail: String(lineCount) },
          ...(cancelReason === null ? [] : [{ term: t.facts.cancelReason, detail: cancelReason }]),
        ]}
      />
    </Card>
  );
}
