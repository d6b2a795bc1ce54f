import { useQuery } from '@apollo/client/react';
import { BLOCK_AWARD_KINDS } from '@thidua/domain/blocks';
import { isOneOf } from '@thidua/domain/kernel';
import { AWARDS } from '@thidua/domain/vocabulary';
import { useState } from 'react';

import { formatDate } from '../../../lib/format/index.ts';
import { newId } from '../../../lib/new-id.ts';
import { useText } from '../../../lib/text/language.tsx';
import { DialogState } from '../../../ui/dialog-state.tsx';
import { dayOf, textOf, type FormField } from '../../../ui/forms/form-field.ts';
import { SentFormDialog } from '../../sent-forms/index.ts';
import type { ShownSheet } from '../pages/sheet-page.tsx';
import { blockSheetText } from '../text.ts';
import { BlockAwardChoicesDocument, RecordBlockAwardDocument } from './award-acts.gql.ts';

interface AwardDialogProps {
  readonly standing: ShownSheet['standings'][number];
  readonly onClose: () => void;
}

/** Writes down what a member was given for its place. The id is made here: pressing twice writes it once. */
export function AwardDialog({ standing: { entryId, member }, onClose }: AwardDialogProps) {
  const t = useText(blockSheetText);
  const [awardId] = useState(newId);
  const asked = useQuery(BlockAwardChoicesDocument, { variables: { id: entryId } });
  if (asked.data === undefined)
    return <DialogState title={t.award.heading(member.name)} asked={[asked]} onClose={onClose} />;
  const choices = asked.data.blockEntry.awardChoices;
  const fields: readonly FormField[] = [
    {
      name: 'kind',
      kind: 'choice',
      label: t.award.kind,
      options: BLOCK_AWARD_KINDS.map((value) => ({ value, label: t.award.kinds[value] })),
    },
    { name: 'title', kind: 'text', label: t.award.title, hint: t.award.titleHint },
    ...(choices.length === 0
      ? []
      : [
          {
            name: 'awardRecordId',
            kind: 'select' as const,
            label: t.award.record,
            hint: t.award.recordHint,
            isOptional: true,
            options: choices.map(({ id, awardCode, year, decisionNumber, decidedOn }) => ({
              value: id,
              label: t.award.choice(AWARDS[awardCode].name, String(year)),
              detail: t.award.decision(decisionNumber, formatDate(decidedOn)),
            })),
          },
        ]),
    { name: 'decisionNumber', kind: 'text', label: t.award.decisionNumber, isOptional: true, isCode: true },
    { name: 'decidedOn', kind: 'date', label: t.award.decidedOn, isOptional: true },
    { name: 'decider', kind: 'text', label: t.award.decider, isOptional: true },
  ];
  return (
    <SentFormDialog
      title={t.award.heading(member.name)}
      confirm={t.award.confirm}
      busy={t.award.busy}
      done={t.award.done}
      problems={t.problems}
      fields={fields}
      initial={{ kind: 'FLAG' }}
      onAsk={async (client, values) => {
        const kind = textOf(values, 'kind');
        const recordId = textOf(values, 'awardRecordId');
        const input = {
          id: entryId,
          awardId,
          kind: isOneOf(BLOCK_AWARD_KINDS, kind) ? kind : 'OTHER',
          title: textOf(values, 'title'),
          decisionNumber: textOf(values, 'decisionNumber'),
          decidedOn: dayOf(values, 'decidedOn') ?? null,
          decider: textOf(values, 'decider'),
          awardRecordId: recordId === '' ? null : recordId,
        };
        return (await client.mutate({ mutation: RecordBlockAwardDocument, variables: { input } })).data
          ?.recordBlockAward;
      }}
      onClose={onClose}
    />
  );
}
