import { useMutation, useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';

import { errorCodeOf } from '../../lib/apollo/error-code.ts';
import { fetchFile, saveFile } from '../../lib/export-file.ts';
import { formatDateTime, formatNumber } from '../../lib/format/index.ts';
import { newId } from '../../lib/new-id.ts';
import { useText } from '../../lib/text/language.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { InlineError } from '../../ui/inline-error.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useToast } from '../../ui/toast.tsx';
import styles from './meeting-pack-card.module.css';
import {
  AskMeetingPackDocument,
  CancelMeetingPackDocument,
  MeetingPackCardDocument,
  type PackFactsFragment,
} from './meeting-pack.gql.ts';
import { meetingPackText } from './text.ts';

/** How often the page looks while a pack is being made. */
const LOOK_MS = 1_000;

/** All papers of a meeting in one archive: asked for, watched, stopped, taken away. */
export function MeetingPackCard({ meetingId }: { readonly meetingId: string }) {
  const t = useText(meetingPackText);
  const { data, error, refetch, startPolling, stopPolling } = useQuery(MeetingPackCardDocument, {
    variables: { id: meetingId },
    fetchPolicy: 'cache-and-network',
  });
  const pack = data?.meeting.pack ?? undefined;
  const isOpen = pack?.status === 'WAITING' || pack?.status === 'MAKING';
  useEffect(() => {
    if (isOpen) startPolling(LOOK_MS);
    else stopPolling();
    return stopPolling;
  }, [isOpen, startPolling, stopPolling]);

  const [ask, asking] = useMutation(AskMeetingPackDocument);
  const [cancel, cancelling] = useMutation(CancelMeetingPackDocument);
  const [problem, setProblem] = useState<string | undefined>(undefined);

  async function act(send: () => Promise<string | undefined>): Promise<void> {
    setProblem(undefined);
    try {
      const outcome = await send();
      if (outcome !== 'MeetingPack') setProblem(t.wrongState);
    } catch {
      setProblem(t.notSent);
    }
    await refetch().catch(() => undefined);
  }

  if (data === undefined && error !== undefined)
    return (
      <Card title={t.title}>
        <InlineError code={errorCodeOf(error)} onRetry={() => void refetch()} />
      </Card>
    );

  return (
    <Card title={t.title}>
      <div className={styles['body']}>
        <p className={styles['quiet']}>{t.lead}</p>
        {pack !== undefined && <PackState pack={pack} />}
        {problem !== undefined && <InlineError message={problem} />}
        <div className={styles['acts']}>
          {isOpen ? (
            <Button
              busyLabel={cancelling.loading ? t.cancelling : undefined}
              onClick={() =>
                void act(async () => (await cancel({ variables: { id: pack.id } })).data?.cancelMeetingPack.__typename)
              }
            >
              {t.cancel}
            </Button>
          ) : (
            <>
              {pack?.status === 'DONE' && <TakeButton packId={pack.id} />}
              <Button
                variant={pack?.status === 'DONE' ? 'secondary' : 'primary'}
                busyLabel={asking.loading ? t.asking : undefined}
                onClick={() =>
                  void act(
                    async () =>
                      (await ask({ variables: { input: { id: newId(), meetingId } } })).data?.askMeetingPack.__typename,
                  )
                }
              >
                {pack === undefined ? t.ask : t.again}
              </Button>
            </>
          )}
        </div>
      </div>
    </Card>
  );
}

function PackState({ pack }: { readonly pack: PackFactsFragment }) {
  const t = useText(meetingPackText);
  switch (pack.status) {
    case 'WAITING':
      return <p role="status">{t.waiting}</p>;
    case 'MAKING':
      return (
        <div>
          <progress
            className={styles['progress']}
            aria-label={t.progress}
            max={Math.max(pack.totalCount, 1)}
            value={pack.doneCount}
          />
          <p role="status">{t.making(pack.doneCount, pack.totalCount)}</p>
        </div>
      );
    case 'DONE':
      return (
        <div>
          <p role="status">
            {t.done(formatDateTime(pack.finishedAt ?? pack.createdAt), formatNumber((pack.byteCount ?? 0) / 1024, 0))}
          </p>
          <p className={styles['hash']}>{t.hash(pack.fileHash ?? '')}</p>
        </div>
      );
    case 'FAILED':
      return <Notice kind="warning">{t.failed}</Notice>;
    case 'CANCELLED':
      return <p role="status">{t.cancelled}</p>;
  }
}

function TakeButton({ packId }: { readonly packId: string }) {
  const t = useText(meetingPackText);
  const toast = useToast();
  const [isTaking, setIsTaking] = useState(false);
  const [isMissing, setIsMissing] = useState(false);

  async function take(): Promise<void> {
    setIsTaking(true);
    const outcome = await fetchFile(`/files/meeting-packs/content.zip?id=${packId}`, 'meeting-pack.zip');
    setIsTaking(false);
    setIsMissing(!outcome.ok);
    if (!outcome.ok) return;
    saveFile(outcome.name, outcome.file);
    toast({ message: t.taken(outcome.name) });
  }

  return (
    <>
      {isMissing && <InlineError message={t.notTaken} />}
      <Button variant="primary" busyLabel={isTaking ? t.taking : undefined} onClick={() => void take()}>
        {t.take}
      </Button>
    </>
  );
}
