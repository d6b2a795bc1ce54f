import { REUSE_LIMITS, SPREADING_LIMITS } from '@thidua/domain/initiative-library';

import { useText } from '../../../lib/text/language.tsx';
import { sentDay, textOf, type FormValues } from '../../../ui/forms/form-field.ts';
import { SentFormDialog } from '../../sent-forms/index.ts';
import type { ShownEntry } from '../pages/library-entry-page.tsx';
import { libraryText } from '../text.ts';
import { AnswerSpreadingDocument } from './library-acts.gql.ts';

interface AnswerSpreadingDialogProps {
  readonly spreading: ShownEntry['spreadings'][number];
  readonly onClose: () => void;
}

const APPLIES = 'APPLIES';
const NOT_YET = 'NOT_YET';

/** The division applies it from a day on, or says why not yet; one that has put it off may still apply it. */
export function AnswerSpreadingDialog({ spreading, onClose }: AnswerSpreadingDialogProps) {
  const { answer: t, tell, problems } = useText(libraryText);
  const { id, version, viewerCan } = spreading;
  const applies = (values: FormValues) => textOf(values, 'choice') === APPLIES;
  return (
    <SentFormDialog
      title={t.title}
      body={t.body}
      confirm={t.confirm}
      busy={t.busy}
      done={t.done}
      problems={problems}
      fields={[
        {
          name: 'choice',
          kind: 'choice',
          label: t.choice,
          options: [
            { value: APPLIES, label: t.applies },
            ...(viewerCan.includes('PUT_OFF') ? [{ value: NOT_YET, label: t.notYet }] : []),
          ],
        },
        { name: 'appliedOn', kind: 'date', label: tell.appliedOn, isAsked: applies },
        {
          name: 'place',
          kind: 'text',
          label: tell.place,
          hint: tell.placeHint,
          limit: REUSE_LIMITS.place,
          isAsked: applies,
        },
        {
          name: 'reason',
          kind: 'area',
          label: t.reason,
          limit: SPREADING_LIMITS.reason,
          isAsked: (values) => !applies(values),
        },
      ]}
      initial={{ choice: APPLIES }}
      onAsk={async (client, values) => {
        const said = applies(values)
          ? { applies: true, appliedOn: sentDay(values, 'appliedOn'), place: textOf(values, 'place') }
          : { applies: false, reason: textOf(values, 'reason') };
        const variables = { input: { id, version, ...said } };
        return (await client.mutate({ mutation: AnswerSpreadingDocument, variables })).data?.answerSpreading;
      }}
      onClose={onClose}
    />
  );
}
