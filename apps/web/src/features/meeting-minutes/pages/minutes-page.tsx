import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useParams } from 'react-router';
import type { MinutesAct } from '@thidua/domain/meeting-minutes';

import { formatDateTime } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { PaperMenu } from '../../../ui/paper-menu.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { StatusChip, type StatusFamily } from '../../../ui/status-chip.tsx';
import { CorrectMinutesDialog, MinutesStepDialog, WriteMinutesDialog } from '../acts/minutes-dialog.tsx';
import { MinutesFigures } from '../components/minutes-figures.tsx';
import styles from '../minutes.module.css';
import { NewerTemplateLazily } from '../../paper-templates/index.ts';
import { minutesText } from '../text.ts';
import { MinutesPageDocument, type MinutesDataFragment, type MinutesPageQuery } from './minutes-page.gql.ts';

type Meeting = MinutesPageQuery['meeting'];

const FAMILIES = { DRAFT: 'draft', SIGNED: 'wait', FROZEN: 'issued', REPLACED: 'gone' } as const satisfies Record<
  MinutesDataFragment['status'],
  StatusFamily
>;

/** The minutes of a meeting: figures from the meeting, words of the secretary, two signatures. */
export function MinutesPage() {
  const t = useText(minutesText);
  const { meetingId = '' } = useParams();
  const { data, error, refetch } = useQuery(MinutesPageDocument, {
    variables: { id: meetingId },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryState data={data} error={error} onRetry={() => void refetch()} title={t.title}>
      {({ meeting }) => <Minutes meeting={meeting} onDone={() => void refetch()} />}
    </QueryState>
  );
}

type Asked = MinutesAct | 'BEGIN';

function Minutes({ meeting, onDone }: { readonly meeting: Meeting; readonly onDone: () => void }) {
  const t = useText(minutesText);
  const begins = may(useViewer(), 'meeting:manage') && meeting.minutes.length === 0;
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  const [asked, setAsked] = useState<Asked | undefined>(undefined);
  const minutes = meeting.minutes.find(({ id }) => id === chosen) ?? meeting.minutes[0];
  const close = () => setAsked(undefined);
  return (
    <>
      <PageHeader
        title={minutes === undefined ? t.title : t.ordinal(minutes.ordinal)}
        windowTitle={t.windowTitle(meeting.title)}
        crumbs={[{ label: meeting.title, to: hrefs.meeting(meeting.id) }, { label: t.title }]}
        lead={minutes && <StatusChip family={FAMILIES[minutes.status]}>{t.status[minutes.status]}</StatusChip>}
        actions={
          <>
            {minutes !== undefined && <PaperMenu paper="meeting-minutes" id={minutes.id} />}
            {minutes?.viewerCan.map((act) => (
              <Button
                key={act}
                variant={act === 'SIGN' || act === 'COUNTERSIGN' ? 'primary' : 'secondary'}
                onClick={() => setAsked(act)}
              >
                {t.acts[act]}
              </Button>
            ))}
            {begins && (
              <Button variant="primary" onClick={() => setAsked('BEGIN')}>
                {t.acts.BEGIN}
              </Button>
            )}
          </>
        }
      />
      <div className={styles['sheets']}>
        {minutes === undefined ? (
          <EmptyState>{begins ? t.none : t.noneMember}</EmptyState>
        ) : (
          <>
            {meeting.minutes.length > 1 && (
              <SelectField
                label={t.cards.others}
                options={meeting.minutes.map(({ id, ordinal, status }) => ({
                  value: id,
                  label: `${t.ordinal(ordinal)} · ${t.status[status]}`,
                }))}
                value={minutes.id}
                onChange={setChosen}
              />
            )}
            <Sheet minutes={minutes} />
          </>
        )}
      </div>
      {(asked === 'BEGIN' || asked === 'EDIT') && (
        <WriteMinutesDialog
          meetingId={meeting.id}
          minutes={asked === 'EDIT' ? minutes : undefined}
          onDone={onDone}
          onClose={close}
        />
      )}
      {minutes !== undefined && asked === 'CORRECT' && (
        <CorrectMinutesDialog minutes={minutes} onDone={onDone} onClose={close} />
      )}
      {minutes !== undefined && asked !== undefined && asked !== 'BEGIN' && asked !== 'EDIT' && asked !== 'CORRECT' && (
        <MinutesStepDialog minutes={minutes} act={asked} onDone={onDone} onClose={close} />
      )}
    </>
  );
}

function Sheet({ minutes }: { readonly minutes: MinutesDataFragment }) {
  const t = useText(minutesText);
  const { hindrances, differences, note, conclusion, reason } = minutes;
  const signature = (name: string | null, at: string | null) =>
    name === null || at === null ? t.signatures.none : t.signatures.by(name, formatDateTime(at));
  return (
    <>
      <NewerTemplateLazily kind="MEETING_MINUTES" id={minutes.id} wording={minutes.wording} />
      {hindrances.map((hindrance) => (
        <Notice key={hindrance} kind="info">
          {t.hindrances[hindrance]}
        </Notice>
      ))}
      {differences.length > 0 && (
        <Notice kind="warning">{t.differ(differences.map((part) => t.parts[part]).join(', '))}</Notice>
      )}
      <Card title={t.cards.words}>
        {reason !== '' && <p>{t.reasonOf(reason)}</p>}
        <DescriptionList
          items={[
            { term: t.fields.note, detail: note === '' ? t.emptyNote : <span className={styles['text']}>{note}</span> },
            {
              term: t.fields.conclusion,
              detail: conclusion === '' ? t.emptyConclusion : <span className={styles['text']}>{conclusion}</span>,
            },
          ]}
        />
      </Card>
      <MinutesFigures content={minutes.content} />
      <Card title={t.cards.signatures}>
        <DescriptionList
          items={[
            { term: t.signatures.secretary, detail: signature(minutes.signedBy, minutes.signedAt) },
            { term: t.signatures.chair, detail: signature(minutes.countersignedBy, minutes.countersignedAt) },
            ...(minutes.contentHash === null
              ? []
              : [
                  {
                    term: t.signatures.hash,
                    detail: <span className={styles['code']}>{minutes.contentHash}</span>,
                  },
                ]),
          ]}
        />
      </Card>
    </>
  );
}
