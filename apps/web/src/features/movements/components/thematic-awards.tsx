import { useQuery } from '@apollo/client/react';
import { AWARDS } from '@thidua/domain/vocabulary';
import { useState } from 'react';
import { Link } from 'react-router';

import { formatDate } from '../../../lib/format/index.ts';
import { failureSentence } from '../../../lib/outcome/failure-sentence.ts';
import { useSending } from '../../../lib/outcome/use-sending.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { AppDialog } from '../../../ui/app-dialog.tsx';
import { Button } from '../../../ui/button.tsx';
import { DialogState } from '../../../ui/dialog-state.tsx';
import { manyOf } from '../../../ui/forms/form-field.ts';
import { InlineError } from '../../../ui/inline-error.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { SentFormDialog } from '../../sent-forms/index.ts';
import { RecordThematicAwardsDocument, TakeOffThematicAwardDocument } from '../actions/thematic-acts.gql.ts';
import type { ShownThematic } from '../actions/thematic-dialog.tsx';
import styles from '../pages/movement-pages.module.css';
import { registerText } from '../register-text.ts';
import { ThematicAwardChoicesDocument } from './thematic-awards.gql.ts';

type Given = ShownThematic['awards'][number];

/** Who was rewarded for the movement: campaign awards, which build up to no higher form. */
export function ThematicAwards({ movement }: { readonly movement: ShownThematic }) {
  const t = useText(registerText).thematicAwards;
  const showToast = useToast();
  const { send, isBusy } = useSending();
  const [isRecording, setIsRecording] = useState(false);
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const { id, name, awards, viewerCanEdit } = movement;

  async function putBack(awardRecordId: string): Promise<void> {
    setFailure(undefined);
    const input = { thematicMovementId: id, awardRecordIds: [awardRecordId] };
    const outcome = await send(
      async (client) =>
        (await client.mutate({ mutation: RecordThematicAwardsDocument, variables: { input } })).data
          ?.recordThematicAwards,
    );
    if (outcome.kind !== 'DONE') setFailure(failureSentence(outcome, t.problems, t.notPutBack));
  }

  async function takeOff({ awardRecordId, subject }: Given): Promise<void> {
    if (isBusy) return;
    setFailure(undefined);
    const input = { thematicMovementId: id, awardRecordId };
    const outcome = await send(
      async (client) =>
        (await client.mutate({ mutation: TakeOffThematicAwardDocument, variables: { input } })).data
          ?.takeOffThematicAward,
    );
    if (outcome.kind === 'DONE') showToast({ message: t.takenOff(subject), onUndo: () => void putBack(awardRecordId) });
    else setFailure(failureSentence(outcome, t.problems, t.failed));
  }

  return (
    <>
      <h3>{t.title}</h3>
      {failure !== undefined && <InlineError message={failure} />}
      {awards.length === 0 ? (
        <p className={styles['lead']}>{t.none}</p>
      ) : (
        <>
          <p className={styles['lead']}>{t.lead}</p>
          <ul className={styles['plain']}>
            {awards.map((award) => (
              <li key={award.awardRecordId}>
                <Subject award={award} />: {AWARDS[award.award].name}, {t.year(award.year)}
                {award.revokedOn !== null && ` (${t.revoked(formatDate(award.revokedOn))})`}{' '}
                <span className={styles['lead']}>
                  ({t.decision(award.decisionNumber, formatDate(award.decidedOn), award.decidedBy)})
                </span>{' '}
                {viewerCanEdit && (
                  <Button size="small" variant="quiet" onClick={() => void takeOff(award)}>
                    {t.takeOff}
                    <span className="visually-hidden"> {award.subject}</span>
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {viewerCanEdit && (
        <div>
          <Button size="small" onClick={() => setIsRecording(true)}>
            {t.open}
            <span className="visually-hidden"> {name}</span>
          </Button>
        </div>
      )}
      {isRecording && <RecordAwardsDialog movement={movement} onClose={() => setIsRecording(false)} />}
    </>
  );
}

function Subject({ award: { subject, staffId, departmentId } }: { readonly award: Given }) {
  if (staffId !== null) return <Link to={hrefs.person(staffId)}>{subject}</Link>;
  return departmentId === null ? subject : <Link to={hrefs.department(departmentId)}>{subject}</Link>;
}

interface RecordAwardsDialogProps {
  readonly movement: ShownThematic;
  readonly onClose: () => void;
}

/** Chooses among the commendations in the body's register. */
function RecordAwardsDialog({ movement, onClose }: RecordAwardsDialogProps) {
  const t = useText(registerText).thematicAwards;
  const asked = useQuery(ThematicAwardChoicesDocument, {
    variables: { id: movement.id },
    fetchPolicy: 'network-only',
  });
  if (asked.data === undefined) return <DialogState title={t.form} asked={[asked]} onClose={onClose} />;
  const choices = asked.data.thematicMovement.awardChoices;
  if (choices.length === 0) {
    return (
      <AppDialog isOpen title={t.form} onClose={onClose}>
        <Notice kind="info">{t.noChoices}</Notice>
      </AppDialog>
    );
  }
  return (
    <SentFormDialog
      title={t.form}
      body={t.body}
      confirm={t.confirm}
      busy={t.busy}
      done={t.done}
      problems={t.problems}
      fields={[
        {
          name: 'awardRecordIds',
          kind: 'many',
          label: t.choices,
          options: choices.map(({ awardRecordId, award, year, subject, decisionNumber, decidedOn }) => ({
            value: awardRecordId,
            label: t.choice(subject, AWARDS[award].name, year),
            detail: t.paper(decisionNumber, formatDate(decidedOn)),
          })),
        },
      ]}
      onAsk={async (client, values) => {
        const input = { thematicMovementId: movement.id, awardRecordIds: manyOf(values, 'awardRecordIds') };
        return (await client.mutate({ mutation: RecordThematicAwardsDocument, variables: { input } })).data
          ?.recordThematicAwards;
      }}
      onClose={onClose}
    />
  );
}
