import { useState } from 'react';
import { useNavigate } from 'react-router';

import { useSending } from '../../../lib/outcome/use-sending.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { useToast } from '../../../ui/toast.tsx';
import type { ShownReview } from '../pages/review-page.tsx';
import { reviewText } from '../text.ts';
import { DiscardReviewDocument, SendReviewDocument } from './review-acts.gql.ts';

interface ReviewDialogProps {
  readonly review: ShownReview;
  /** The version that the autosaver knows; the page may still show an older one. */
  readonly version: number;
  readonly onClose: () => void;
}

/** Sends the review; afterwards neither words nor figures change. */
export function SendReviewDialog({ review: { id, movementAfterSending }, version, onClose }: ReviewDialogProps) {
  const t = useText(reviewText);
  const showToast = useToast();
  const { send, isBusy } = useSending();
  const [failure, setFailure] = useState<string | undefined>(undefined);

  async function confirm(): Promise<void> {
    const outcome = await send(
      async (client) =>
        (await client.mutate({ mutation: SendReviewDocument, variables: { input: { id, version } } })).data?.sendReview,
    );
    if (outcome.kind === 'DONE') {
      showToast({ message: t.sent });
      onClose();
    } else setFailure(outcome.kind === 'FAILED' ? outcome.sentence : t.notSavedYet);
  }

  return (
    <ConfirmDialog
      isOpen
      title={t.sendTitle}
      confirmLabel={t.send}
      busyLabel={isBusy ? t.sending : undefined}
      onConfirm={() => void confirm()}
      onCancel={onClose}
    >
      <p>
        {t.sendBody}
        {movementAfterSending !== null && ` ${t.sendMoves(movementAfterSending)}`}
      </p>
      {failure !== undefined && <InlineError message={failure} />}
    </ConfirmDialog>
  );
}

/** Puts a draft away that nobody wants. */
export function DiscardReviewDialog({ review: { id, year }, version, onClose }: ReviewDialogProps) {
  const t = useText(reviewText);
  const navigate = useNavigate();
  const showToast = useToast();
  const { send, isBusy } = useSending();
  const [failure, setFailure] = useState<string | undefined>(undefined);

  async function confirm(): Promise<void> {
    const outcome = await send(async (client) => {
      const { data } = await client.mutate({ mutation: DiscardReviewDocument, variables: { input: { id, version } } });
      // The draft is gone: its own page must not be asked for it again.
      if (data?.discardReview.__typename === 'ReviewDiscarded') await navigate(hrefs.reviews(year));
      return data?.discardReview;
    });
    if (outcome.kind === 'DONE') showToast({ message: t.discarded });
    else if (outcome.kind === 'FAILED') setFailure(outcome.sentence);
  }

  return (
    <ConfirmDialog
      isOpen
      isDanger
      title={t.discardTitle}
      confirmLabel={t.discard}
      busyLabel={isBusy ? t.discarding : undefined}
      onConfirm={() => void confirm()}
      onCancel={onClose}
    >
      <p>{t.discardBody}</p>
      {failure !== undefined && <InlineError message={failure} />}
    </ConfirmDialog>
  );
}
