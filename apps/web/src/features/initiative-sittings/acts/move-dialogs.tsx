import type { InitiativeSittingStep } from '@thidua/domain/initiative-sitting';

import { formatNumber } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useViewer } from '../../../lib/viewer/viewer.tsx';
import { dateEntry } from '../../../ui/date-entry.ts';
import { manyOf } from '../../../ui/forms/form-field.ts';
import { approvalFields, approvalOf, decisionFields, decisionOf, recognitionText } from '../../recognitions/index.ts';
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
  const words = useText(recognitionText);
  const passed = lines.filter(({ isPassed }) => isPassed);
  return (
    <SentFormDialog
      title={t.decide.title}
      body={t.decide.body(formatNumber(passed.length, 0), formatNumber(lines.length - passed.length, 0))}
      confirm={words.decision.confirm}
      busy={words.decision.busy}
      done={t.decide.done}
      problems={t.problems}
      fields={[
        ...decisionFields(words),
        ...(passed.length === 0
          ? []
          : [
              {
                name: 'stateFundedIds',
                kind: 'many' as const,
                label: words.approval.stateFunded,
                isOptional: true,
                options: passed.map(({ initiativeId, code, title }) => ({
                  value: initiativeId,
                  label: `${code} ${title}`,
                })),
              },
              ...approvalFields(words),
            ]),
      ]}
      initial={{ decidedOn: dateEntry(today) }}
      problemsAt="decisionNumber"
      onAsk={async (client, values) => {
        const input = {
          id,
          version,
          ...decisionOf(values),
          stateFundedIds: [...manyOf(values, 'stateFundedIds')],
          approval: approvalOf(values),
        };
        return (await client.mutate({ mutation: DecideInitiativeSittingDocument, variables: { input } })).data
          ?.decideInitiativeSitting;
      }}
      onClose={onClose}
    />
  );
}
