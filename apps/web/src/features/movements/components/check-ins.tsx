import type { FragmentType } from '@apollo/client';
import { useFragment, useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { CHECK_IN_LIMITS } from '@thidua/domain/movements';

import type { CheckInState } from '../../../gql/schema-types.ts';
import { formatDate, formatDateTime } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { ActDialog, type ActDialogAnswer } from '../../../ui/act-dialog.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import type { StatusFamily } from '../../../ui/status-chip.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { AttachmentList } from '../../attachments/index.ts';
import { ReviewTargetValueDocument } from '../actions/record-target-value.gql.ts';
import { checkInText } from '../check-in-text.ts';
import { CheckInsFragmentDoc } from './check-ins.gql.ts';
import type { CheckInsFragment } from './check-ins.gql.ts';
import styles from './check-ins.module.css';

type Figure = CheckInsFragment['checkIns'][number];

const FAMILIES = {
  WAITING: 'wait',
  CONFIRMED: 'ok',
  RETURNED: 'no',
  TOLD: 'ok',
} as const satisfies Record<CheckInState, StatusFamily>;

export interface CheckInsProps {
  readonly target: FragmentType<CheckInsFragment>;
  /** Nothing else on the page is filled: the newest figure that waits may be confirmed by a filled button. */
  readonly isMainAct: boolean;
}

/** Every figure that was reported, the newest first: who said it, on what, and who confirmed it. */
export function CheckIns({ target, isMainAct }: CheckInsProps) {
  const t = useText(checkInText);
  const { data, complete } = useFragment({ fragment: CheckInsFragmentDoc, fragmentName: 'CheckIns', from: target });
  if (!complete) return null;
  const first = data.checkIns.find(({ viewerCanReview }) => viewerCanReview);
  return (
    <Card title={t.list}>
      {data.checkIns.length === 0 ? (
        <EmptyState>{t.none}</EmptyState>
      ) : (
        <ol className={styles['figures']}>
          {data.checkIns.map((figure) => (
            <FigureLine key={figure.id} figure={figure} isMainAct={isMainAct && figure.id === first?.id} />
          ))}
        </ol>
      )}
    </Card>
  );
}

interface FigureProps {
  readonly figure: Figure;
  readonly isMainAct: boolean;
}

function FigureLine({ figure, isMainAct }: FigureProps) {
  const t = useText(checkInText);
  const { value, registered, confidence } = figure;
  const words = registered === null ? t.figure(value) : t.twoFigures(registered, value);
  return (
    <li>
      <p className={styles['head']}>
        <strong>{words}</strong> <span>{t.until(formatDate(figure.onDay))}</span>{' '}
        <StatusChip family={FAMILIES[figure.state]}>{t.states[figure.state]}</StatusChip>
      </p>
      <p>{figure.note}</p>
      {confidence !== null && <p>{t.confidences[confidence]}</p>}
      {figure.blocker !== '' && <p>{t.blocker(figure.blocker)}</p>}
      {figure.loweredReason !== null && <p>{t.lowered(figure.loweredReason)}</p>}
      {(figure.evidenceNumber !== null || figure.evidenceUrl !== null) && (
        <p className={styles['evidence']}>
          {figure.evidenceNumber !== null && <span>{t.paper(figure.evidenceNumber)}</span>}
          {figure.evidenceUrl !== null && (
            <a href={figure.evidenceUrl} target="_blank" rel="noreferrer noopener">
              {t.link}
            </a>
          )}
        </p>
      )}
      {figure.attachments.length > 0 && <AttachmentList files={figure.attachments} />}
      <p className={styles['meta']}>{t.reportedBy(figure.recordedBy, formatDateTime(figure.recordedAt))}</p>
      {figure.reviewedBy !== null && figure.reviewedAt !== null && (
        <p className={styles['meta']}>
          {t.reviewedBy(figure.reviewedBy, formatDateTime(figure.reviewedAt))}
          {figure.reviewNote !== '' && `. ${t.reviewNote(figure.reviewNote)}`}
        </p>
      )}
      {figure.isOwn && figure.state === 'WAITING' && <p className={styles['meta']}>{t.ownWaits}</p>}
      {figure.viewerCanReview && <ReviewButtons figure={figure} isMainAct={isMainAct} />}
    </li>
  );
}

function ReviewButtons({ figure: { id, value }, isMainAct }: FigureProps) {
  const t = useText(checkInText);
  const showToast = useToast();
  const [isReturning, setIsReturning] = useState(false);
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const [review, { loading }] = useMutation(ReviewTargetValueDocument);

  async function send(verdict: 'CONFIRMED' | 'RETURNED', note: string): Promise<ActDialogAnswer> {
    try {
      const { data } = await review({ variables: { input: { checkInId: id, verdict, note } } });
      switch (data?.reviewTargetValue.__typename) {
        case 'Target':
          showToast({ message: verdict === 'CONFIRMED' ? t.confirmed : t.returned });
          return { kind: 'DONE' };
        case 'InputProblemsError':
          return { kind: 'PROBLEM', sentence: t.returnMissing };
        case 'SelfConfirmationError':
          return { kind: 'FAILED', sentence: t.self };
        case 'InvalidTransitionError':
          return { kind: 'FAILED', sentence: t.gone };
        case undefined:
          return { kind: 'FAILED', sentence: t.failed };
      }
    } catch {
      // The network or the server failed; nothing was said.
      return { kind: 'FAILED', sentence: t.failed };
    }
  }

  async function handleConfirm(): Promise<void> {
    const answer = await send('CONFIRMED', '');
    setFailure(answer.kind === 'DONE' ? undefined : answer.sentence);
  }

  return (
    <>
      {failure !== undefined && <InlineError message={failure} />}
      <div className={styles['acts']}>
        <Button
          variant={isMainAct ? 'primary' : 'secondary'}
          busyLabel={loading && !isReturning ? t.sending : undefined}
          onClick={() => void handleConfirm()}
        >
          {t.confirmOf(value)}
        </Button>
        <Button onClick={() => setIsReturning(true)}>{t.returnIt}</Button>
      </div>
      {isReturning && (
        <ActDialog
          title={t.returnTitle}
          body={t.returnBody}
          confirm={t.returnIt}
          busyLabel={loading ? t.sending : undefined}
          field={{ label: t.returnReason, limit: CHECK_IN_LIMITS.reviewNote }}
          onAct={(note) => send('RETURNED', note)}
          onClose={() => setIsReturning(false)}
        />
      )}
    </>
  );
}
