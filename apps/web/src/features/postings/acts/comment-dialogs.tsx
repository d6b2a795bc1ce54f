import { POSTING_LIMITS } from '@thidua/domain/postings';
import { AWARDS } from '@thidua/domain/vocabulary';
import { useState } from 'react';

import { newId } from '../../../lib/new-id.ts';
import { useText } from '../../../lib/text/language.tsx';
import { flagOf, textOf } from '../../../ui/forms/form-field.ts';
import { SentFormDialog } from '../../sent-forms/index.ts';
import type { ShownPosting } from '../pages/posting-page.tsx';
import { postingText } from '../text.ts';
import {
  AnswerPostingCommentDocument,
  CommentOnPostingDocument,
  WithdrawPostingCommentDocument,
} from './posting-acts.gql.ts';

const ALL = 'ALL';

interface CommentDialogProps {
  readonly posting: ShownPosting;
  /** The line from which the form was opened; none for the whole posting. */
  readonly nominationId: string | undefined;
  readonly onClose: () => void;
}

/** What one thinks of the posting or of one of its lines, under one's name. What is typed is kept until it is sent. */
export function CommentDialog({ posting, nominationId, onClose }: CommentDialogProps) {
  const { comment: t, comments, problems } = useText(postingText);
  const [commentId] = useState(newId);
  const lines = posting.lines.filter(({ takenOffOn }) => takenOffOn === null);
  return (
    <SentFormDialog
      title={t.title}
      body={t.body}
      confirm={t.confirm}
      busy={t.busy}
      done={t.done}
      problems={problems}
      keptAs={`posting-comment.${posting.id}.${nominationId ?? ALL}`}
      fields={[
        {
          name: 'about',
          kind: 'select',
          label: t.about,
          options: [
            { value: ALL, label: comments.aboutAll },
            ...lines.map((line) => ({
              value: line.nominationId,
              label: `${line.subjectName}, ${AWARDS[line.award].shortName}`,
            })),
          ],
        },
        { name: 'text', kind: 'area', label: t.text, limit: POSTING_LIMITS.comment },
      ]}
      initial={{ about: nominationId ?? ALL }}
      onAsk={async (client, values) => {
        const about = textOf(values, 'about');
        const input = {
          commentId,
          postingId: posting.id,
          nominationId: about === ALL ? null : about,
          text: textOf(values, 'text'),
        };
        return (await client.mutate({ mutation: CommentOnPostingDocument, variables: { input } })).data
          ?.commentOnPosting;
      }}
      onClose={onClose}
    />
  );
}

interface OneComment {
  readonly comment: ShownPosting['comments'][number];
  readonly onClose: () => void;
}

/** One's own comment is taken back. */
export function WithdrawDialog({ comment: { id, version }, onClose }: OneComment) {
  const { withdraw: t, comments } = useText(postingText);
  return (
    <SentFormDialog
      title={t.title}
      body={t.body}
      confirm={comments.withdraw}
      busy={t.busy}
      done={t.done}
      onAsk={async (client) => {
        const variables = { input: { id, version } };
        return (await client.mutate({ mutation: WithdrawPostingCommentDocument, variables })).data
          ?.withdrawPostingComment;
      }}
      onClose={onClose}
    />
  );
}

/** The answer of the secretariat; for the author, or for everybody. */
export function ReplyDialog({ comment: { id, version, text, answer, isShared }, onClose }: OneComment) {
  const { reply: t, problems } = useText(postingText);
  return (
    <SentFormDialog
      title={t.title}
      body={`“${text}”`}
      confirm={t.confirm}
      busy={t.busy}
      done={t.done}
      problems={problems}
      keptAs={`posting-answer.${id}.${String(version)}`}
      fields={[
        { name: 'answer', kind: 'area', label: t.text, limit: POSTING_LIMITS.answer },
        { name: 'isShared', kind: 'check', label: t.isShared, hint: t.isSharedHint },
      ]}
      initial={{ answer: answer ?? '', isShared }}
      onAsk={async (client, values) => {
        const input = { id, version, answer: textOf(values, 'answer'), isShared: flagOf(values, 'isShared') };
        return (await client.mutate({ mutation: AnswerPostingCommentDocument, variables: { input } })).data
          ?.answerPostingComment;
      }}
      onClose={onClose}
    />
  );
}
