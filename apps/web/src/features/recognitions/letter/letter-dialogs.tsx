import { LETTER_LIMITS } from '@thidua/domain/feedback-letter';

import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { dateEntry } from '../../../ui/date-entry.ts';
import { sentDay, textOf } from '../../../ui/forms/form-field.ts';
import { SentFormDialog } from '../../sent-forms/index.ts';
import { recognitionText } from '../text.ts';
import {
  ApproveFeedbackLetterDocument,
  SaveFeedbackLetterDocument,
  type FeedbackLetterCardQuery,
} from './letter-card.gql.ts';

interface LetterDialogProps {
  readonly initiative: { readonly id: string; readonly code: string };
  readonly onClose: () => void;
}

/** Writes the letter; a new one starts from what was said where the initiative was scored and voted on. */
export function WriteLetterDialog({
  initiative: { id, code },
  desk: { letter, material },
  onClose,
}: LetterDialogProps & { readonly desk: FeedbackLetterCardQuery['feedbackLetterDesk'] }) {
  const t = useText(recognitionText);
  const words = t.letter;
  return (
    <SentFormDialog
      keptAs={`letter.${id}.${letter?.version ?? 0}`}
      title={words.writeTitle(code)}
      body={words.writeBody}
      confirm={words.save}
      busy={words.busy}
      done={words.saved}
      problems={words.problems}
      fields={[
        { name: 'remarks', kind: 'area', label: words.remarks, limit: LETTER_LIMITS.remarks },
        {
          name: 'advice',
          kind: 'area',
          label: words.advice,
          isOptional: true,
          limit: LETTER_LIMITS.advice,
        },
      ]}
      initial={{ remarks: letter?.remarks ?? material.join('\n'), advice: letter?.advice ?? '' }}
      onAsk={async (client, values) => {
        const input = {
          initiativeId: id,
          version: letter?.version ?? 0,
          remarks: textOf(values, 'remarks'),
          advice: textOf(values, 'advice'),
        };
        return (await client.mutate({ mutation: SaveFeedbackLetterDocument, variables: { input } })).data
          ?.saveFeedbackLetter;
      }}
      onClose={onClose}
    />
  );
}

/** Approves the letter with its number, day and signer; from then on the authors read it. */
export function ApproveLetterDialog({
  initiative: { id, code },
  version,
  onClose,
}: LetterDialogProps & { readonly version: number }) {
  const t = useText(recognitionText).letter;
  const { today } = useViewer();
  return (
    <SentFormDialog
      title={t.approveTitle(code)}
      body={t.approveBody}
      confirm={t.approve}
      busy={t.approving}
      done={t.approved}
      problems={t.problems}
      fields={[
        {
          name: 'number',
          kind: 'text',
          label: t.number,
          hint: t.numberHint,
          isCode: true,
          limit: LETTER_LIMITS.number,
        },
        { name: 'issuedOn', kind: 'date', label: t.issuedOn },
        { name: 'signerPost', kind: 'text', label: t.signerPost, limit: LETTER_LIMITS.signerPost },
        { name: 'signerName', kind: 'text', label: t.signerName, limit: LETTER_LIMITS.signerName },
      ]}
      initial={{ issuedOn: dateEntry(today) }}
      onAsk={async (client, values) => {
        const input = {
          initiativeId: id,
          version,
          number: textOf(values, 'number'),
          issuedOn: sentDay(values, 'issuedOn'),
          signerPost: textOf(values, 'signerPost'),
          signerName: textOf(values, 'signerName'),
        };
        return (await client.mutate({ mutation: ApproveFeedbackLetterDocument, variables: { input } })).data
          ?.approveFeedbackLetter;
      }}
      onClose={onClose}
    />
  );
}
