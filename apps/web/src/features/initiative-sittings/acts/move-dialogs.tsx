import type { InitiativeSittingStep } from '@thidua/domain/initiative-sitting';

import { formatNumber } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { dateEntry } from '../../../ui/date-entry.ts';
import { sentDay, textOf } from '../../../ui/forms/form-field.ts';
import { SentFormDialog } from '../../sent-forms/index.ts';
import type { ShownSitting } from '../pages/sitting-page.tsx';
import { sittingText } from '../text.ts';
import { DecideInitiativeSittingDocument, StepInitiativeSittingDocument } from './sitting-acts.gql.ts';

interface DialogProps {
  readonly sitting: ShownSitting;
  readonly onClose: () => void;
}

const WORDS = { CLOSE: 'close', REOPEN: 'reopen', DISCARD: 'discard' } as const;

/** Closes a sitting, opens it again, or drops it. */
export function StepDialog({
  sitting: { id, version },
  step,
  onDone,
  onClose,
}: DialogProps & { readonly step: InitiativeSittingStep; readonly onDone?: () => void }) {
  const t = useText(sittingText);
  const words = t[WORDS[step]];
  return (
    <SentFormDialog
      title={words.title}
      body={words.body}
      confirm={words.open}
      busy={t.busy}
      done={words.done}
      problems={t.problems}
      onAsk={async (client) => {
        const input = { id, version, step };
        return (await client.mutate({ mutation: StepInitiativeSittingDocument, variables: { input } })).data
          ?.stepInitiativeSitting;
      }}
      {...(onDone === undefined ? {} : { onDone })}
      onClose={onClose}
    />
  );
}

/** The head's decision on what the sitting passed. */
export function DecideDialog({ sitting: { id, version, lines }, onClose }: DialogProps) {
  const t = useText(sittingText);
  const { today } = useViewer();
  const passed = lines.filter(({ isPassed }) => isPassed).length;
  return (
    <SentFormDialog
      title={t.decide.title}
      body={t.decide.body(formatNumber(passed, 0), formatNumber(lines.length - passed, 0))}
      confirm={t.decide.confirm}
      busy={t.decide.busy}
      done={t.decide.done}
      problems={t.problems}
      fields={[
        { name: 'decisionNumber', kind: 'text', label: t.decide.number, hint: t.decide.numberHint },
        { name: 'decidedOn', kind: 'date', label: t.decide.day },
        { name: 'decidedBy', kind: 'text', label: t.decide.by, hint: t.decide.byHint },
      ]}
      initial={{ decidedOn: dateEntry(today) }}
      problemsAt="decisionNumber"
      onAsk={async (client, values) => {
        const input = {
          id,
          version,
          decisionNumber: textOf(values, 'decisionNumber'),
          decidedOn: sentDay(values, 'decidedOn'),
          decidedBy: textOf(values, 'decidedBy'),
        };
        return (await client.mutate({ mutation: DecideInitiativeSittingDocument, variables: { input } })).data
          ?.decideInitiativeSitting;
      }}
      onClose={onClose}
    />
  );
}
