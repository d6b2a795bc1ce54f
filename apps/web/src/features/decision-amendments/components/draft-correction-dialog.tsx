import { useMutation } from '@apollo/client/react';
import { CORRECTION_LIMITS, type CorrectedField } from '@thidua/domain/decisions';
import { cleanLine } from '@thidua/domain/kernel';
import { useState } from 'react';
import { useNavigate } from 'react-router';

import { formatNumber } from '../../../lib/format/index.ts';
import { newId } from '../../../lib/new-id.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { FormDialog, useFormErrors } from '../../../ui/form-dialog.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { amendmentText } from '../text.ts';
import { CorrectedPlace, emptyPlace, type CorrectableLine, type TypedPlace } from './corrected-place.tsx';
import styles from './decision-amendments.module.css';
import { DraftCorrectionDocument, type DraftCorrectionMutation } from './draft-correction.gql.ts';

type Outcome = DraftCorrectionMutation['draftCorrection'];

interface DraftCorrectionDialogProps {
  readonly decisionId: string;
  readonly lines: readonly CorrectableLine[];
  readonly onClose: () => void;
}

/** Why, and what is to be read instead of what was written. The id is made here: pressing twice drafts once. */
export function DraftCorrectionDialog({ decisionId, lines, onClose }: DraftCorrectionDialogProps) {
  const t = useText(amendmentText);
  const navigate = useNavigate();
  const form = useFormErrors(['reason']);
  const [correctionId] = useState(newId);
  const [reason, setReason] = useState('');
  const [places, setPlaces] = useState<readonly TypedPlace[]>(() => [emptyPlace(newId())]);
  const [draft, { loading }] = useMutation(DraftCorrectionDocument);

  async function handleDraft(): Promise<void> {
    const changes = places.flatMap(changeOf);
    const isTold = cleanLine(reason) !== '';
    if (!isTold || changes.length < places.length) {
      form.tried([
        ...(isTold ? [] : [{ fieldId: form.at('reason').id, message: t.problems.reason }]),
        ...(changes.length < places.length ? [{ message: t.problems.line }] : []),
      ]);
      return;
    }
    try {
      const { data } = await draft({ variables: { input: { id: decisionId, correctionId, reason, changes } } });
      const outcome = data?.draftCorrection;
      if (outcome?.__typename === 'Decision') {
        onClose();
        void navigate(hrefs.decision(outcome.id));
        return;
      }
      form.tried(sentencesOf(outcome).map((message) => ({ message })));
    } catch {
      form.tried([{ message: t.problems.failed }]);
    }
  }

  function sentencesOf(outcome: Exclude<Outcome, { __typename: 'Decision' }> | undefined): readonly string[] {
    switch (outcome?.__typename) {
      case 'CorrectionWaitsError':
        return [t.problems.waits];
      case 'InvalidTransitionError':
        return [t.problems.wrongState];
      case 'InputProblemsError':
        return outcome.problems.map(({ field, code, limit }) => {
          if (field === 'reason') return t.problems.reason;
          if (code === 'TOO_LONG') return t.problems.long(formatNumber(limit ?? 0, 0));
          if (code === 'NAME_REQUIRED') return t.problems.name;
          return code === 'TWICE' ? t.problems.twice : t.problems.nothing;
        });
      case undefined:
        return [t.problems.failed];
    }
  }

  const change = (changed: TypedPlace): void =>
    setPlaces((list) => list.map((place) => (place.key === changed.key ? changed : place)));

  return (
    <FormDialog
      title={t.dialogTitle}
      onClose={onClose}
      form={form}
      submit={t.draft}
      busyLabel={loading ? t.drafting : undefined}
      onSubmit={() => void handleDraft()}
    >
      <p>{t.dialogBody}</p>
      <TextArea
        {...form.at('reason')}
        label={t.reasonField}
        hint={t.reasonHint}
        value={reason}
        onChange={setReason}
        limit={500}
        lines={2}
      />
      {places.map((place, at) => (
        <CorrectedPlace
          key={place.key}
          place={place}
          at={at + 1}
          lines={lines}
          onChange={change}
          onDrop={
            places.length === 1 ? undefined : () => setPlaces((list) => list.filter(({ key }) => key !== place.key))
          }
        />
      ))}
      {places.length < CORRECTION_LIMITS.changes && (
        <div className={styles['acts']}>
          <Button size="small" onClick={() => setPlaces((list) => [...list, emptyPlace(newId())])}>
            {t.add}
          </Button>
        </div>
      )}
    </FormDialog>
  );
}

function changeOf({ lineId, field, after }: TypedPlace): { lineId: string; field: CorrectedField; after: string }[] {
  return lineId === undefined || field === undefined ? [] : [{ lineId, field, after }];
}
