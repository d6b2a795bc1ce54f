import { SUBMISSION_LIMITS } from '@thidua/domain/submissions';
import { useState } from 'react';
import { useNavigate } from 'react-router';

import { newId } from '../../../lib/new-id.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { manyOf, textOf } from '../../../ui/forms/form-field.ts';
import { SentFormDialog } from '../../sent-forms/index.ts';
import type { ForwardableGroup } from '../components/waiting-groups.tsx';
import { submissionText } from '../text.ts';
import { forwardRefusal } from './forward-refusals.ts';
import { lineOptions } from './line-options.ts';
import { DraftSubmissionDocument } from './submission-acts.gql.ts';

interface DraftDialogProps {
  readonly year: number;
  readonly group: ForwardableGroup;
  readonly onClose: () => void;
}

/** Which of the waiting lines go into a tờ trình, and to whom it is addressed: all that can go at first. */
export function DraftDialog({ year, group: { authority, recipient, lines }, onClose }: DraftDialogProps) {
  const t = useText(submissionText);
  const navigate = useNavigate();
  const [id] = useState(newId);
  return (
    <SentFormDialog
      title={t.draft.title(t.authority[authority])}
      body={t.draft.body}
      confirm={t.draft.confirm}
      busy={t.draft.busy}
      done={t.draft.done}
      problems={t.problems}
      fields={[
        { name: 'recipient', kind: 'text', label: t.draft.recipient, limit: SUBMISSION_LIMITS.recipient },
        { name: 'nominationIds', kind: 'many', label: t.draft.lines, options: lineOptions(lines) },
      ]}
      initial={{
        recipient,
        nominationIds: lines.filter(({ awaitsOpinion }) => !awaitsOpinion).map(({ nominationId }) => nominationId),
      }}
      onAsk={async (client, values) => {
        const input = {
          id,
          year,
          authority,
          recipient: textOf(values, 'recipient'),
          nominationIds: [...manyOf(values, 'nominationIds')],
        };
        return (await client.mutate({ mutation: DraftSubmissionDocument, variables: { input } })).data?.draftSubmission;
      }}
      refusalOf={(answer) => forwardRefusal(t, answer)}
      onDone={() => void navigate(hrefs.submission(id))}
      onClose={onClose}
    />
  );
}
