import { PEER_REVIEW_LIMITS, type PeerReviewStep } from '@thidua/domain/peer-review';

import { useText } from '../../../lib/text/language.tsx';
import { textOf } from '../../../ui/forms/form-field.ts';
import { SentFormDialog } from '../../sent-forms/index.ts';
import type { Review } from '../minutes.ts';
import { peerReviewText } from '../text.ts';
import { StepPeerReviewDocument } from './peer-review-acts.gql.ts';

interface StepDialogProps {
  readonly review: Review;
  readonly step: PeerReviewStep;
  readonly onClose: () => void;
}

/** Closes the minutes, or opens closed ones with a reason. */
export function StepDialog({ review: { year, department, version }, step, onClose }: StepDialogProps) {
  const t = useText(peerReviewText);
  const isCorrection = step === 'CORRECT';
  const words = isCorrection ? t.correct : t.close;
  return (
    <SentFormDialog
      title={words.title}
      body={words.body}
      confirm={isCorrection ? t.correct.confirm : t.close.open}
      busy={t.busy}
      done={words.done}
      problems={t.problems}
      fields={
        isCorrection
          ? [{ name: 'reason', kind: 'area', label: t.correct.reason, limit: PEER_REVIEW_LIMITS.reason }]
          : []
      }
      onAsk={async (client, values) => {
        const reason = isCorrection ? textOf(values, 'reason') : null;
        const input = { year, departmentId: department.id, version, step, reason };
        return (await client.mutate({ mutation: StepPeerReviewDocument, variables: { input } })).data?.stepPeerReview;
      }}
      onClose={onClose}
    />
  );
}
