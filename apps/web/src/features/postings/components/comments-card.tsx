import { formatDateTime } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { StatusChip, type StatusFamily } from '../../../ui/status-chip.tsx';
import type { PostingCommentStatus } from '@thidua/domain/postings';
import type { ShownPosting } from '../pages/posting-page.tsx';
import { postingText, type PostingWords } from '../text.ts';
import styles from './postings.module.css';

type Comment = ShownPosting['comments'][number];

const FAMILIES = {
  WAITING: 'wait',
  ANSWERED: 'ok',
  WITHDRAWN: 'gone',
} as const satisfies Record<PostingCommentStatus, StatusFamily>;

interface CommentsCardProps {
  readonly posting: ShownPosting;
  readonly onComment: (() => void) | undefined;
  readonly onReply: (comment: Comment) => void;
  readonly onWithdraw: (comment: Comment) => void;
}

/** What was said and what was answered, as far as its reader may know. */
export function CommentsCard({ posting, onComment, onReply, onWithdraw }: CommentsCardProps) {
  const t = useText(postingText);
  const { comments, waitingCount, status, isOver } = posting;
  const readable = comments.filter((comment) => comment.status === 'WAITING').length;
  const hidden = waitingCount === null ? 0 : waitingCount - readable;
  return (
    <Card
      title={t.comments.title}
      actions={onComment !== undefined && <Button onClick={onComment}>{t.comments.add}</Button>}
    >
      <div className={styles['words']}>
        {status === 'OPEN' && isOver && <p className={styles['quiet']}>{t.comments.over}</p>}
        {hidden > 0 && <Notice kind="info">{t.comments.ofOthers(hidden)}</Notice>}
        {comments.length === 0 && hidden === 0 && (
          <p className={styles['quiet']}>{waitingCount === null ? t.comments.noneToRead : t.comments.none}</p>
        )}
        <ul className={styles['lines']}>
          {comments.map((comment) => (
            <li key={comment.id} className={styles['line']}>
              <CommentWords comment={comment} subject={subjectOf(posting, comment)} />
              <div className={styles['acts']}>
                {comment.viewerCan.includes('WITHDRAW') && (
                  <Button onClick={() => onWithdraw(comment)}>{t.comments.withdraw}</Button>
                )}
                {comment.viewerCan.includes('ANSWER') && (
                  <Button
                    variant={comment.status === 'WAITING' ? 'primary' : 'secondary'}
                    onClick={() => onReply(comment)}
                  >
                    {comment.status === 'WAITING' ? t.comments.reply : t.comments.change}
                  </Button>
                )}
              </div>
            </li>
          ))}
        </ul>
      </div>
    </Card>
  );
}

function subjectOf({ lines }: ShownPosting, { nominationId }: Comment): string | undefined {
  return lines.find((line) => line.nominationId === nominationId)?.subjectName;
}

function authorOf({ comments }: PostingWords, { isMine, authorName }: Comment): string {
  if (isMine) return comments.mine;
  return authorName === null ? comments.nameless : comments.by(authorName);
}

function CommentWords({ comment, subject }: { readonly comment: Comment; readonly subject: string | undefined }) {
  const t = useText(postingText);
  const { text, createdAt, status, answer, answeredAt, isShared } = comment;
  return (
    <div className={styles['words']}>
      <p>
        <span className={styles['name']}>{authorOf(t, comment)}</span>
        <span className={styles['quiet']}>, {formatDateTime(createdAt)}</span>
      </p>
      <p className={styles['quiet']}>{subject === undefined ? t.comments.aboutAll : t.comments.about(subject)}</p>
      <p>{text}</p>
      <div>
        <StatusChip family={FAMILIES[status]}>{t.commentStatus[status]}</StatusChip>
      </div>
      {answer !== null && answeredAt !== null && (
        <div className={styles['answer']}>
          <p>
            <span className={styles['name']}>{t.comments.answer}</span>
            <span className={styles['quiet']}>
              , {formatDateTime(answeredAt)}
              {isShared && `. ${t.comments.shared}`}
            </span>
          </p>
          <p>{answer}</p>
        </div>
      )}
    </div>
  );
}
