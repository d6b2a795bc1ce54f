import { useState } from 'react';
import { NAMED_CHOICES, type NamedChoice } from '@thidua/domain/secret-ballot';

import { useText } from '../../../lib/text/language.tsx';
import { AppDialog } from '../../../ui/app-dialog.tsx';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { ChoiceGroup } from '../../../ui/choice-group.tsx';
import { dateEntry } from '../../../ui/date-entry.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { RecordNamedOpinionDocument } from '../acts/ballot-paper-acts.gql.ts';
import { useRoundAct } from '../acts/use-round-act.ts';
import type { ShownRound } from '../pages/use-live-round.ts';
import { paperText, type PaperWords } from '../paper-text.ts';
import styles from './rounds.module.css';

interface OpinionDialogProps {
  readonly round: ShownRound;
  readonly opinion: ShownRound['namedOpinions'][number];
  readonly onAnswer: () => Promise<unknown>;
  readonly onClose: () => void;
}

type Problem = keyof PaperWords['named']['problems'];

/** What a signed letter says, written down item by item; without the writer's consent it is not taken. */
export function OpinionDialog({ round, opinion, onAnswer, onClose }: OpinionDialogProps) {
  const { named: t } = useText(paperText);
  const toast = useToast();
  const memberId = opinion.member.id;
  const [number, setNumber] = useState(opinion.documentNumber ?? '');
  const [date, setDate] = useState(dateEntry(opinion.documentDate));
  const [isConsented, setIsConsented] = useState(opinion.recordedAt !== null);
  const [choices, setChoices] = useState<ReadonlyMap<string, NamedChoice>>(
    new Map(opinion.choices.map(({ itemId, choice }) => [itemId, choice])),
  );
  const [missing, setMissing] = useState<readonly Problem[]>([]);
  const doing = useRoundAct(RecordNamedOpinionDocument, onAnswer);
  const items = round.items.filter(({ seats }) =>
    seats.some(({ member, channel }) => member.id === memberId && channel === 'NAMED'),
  );

  async function handleSave(): Promise<void> {
    const { day } = date;
    const lacking: readonly (Problem | false)[] = [
      number.trim() === '' && 'documentNumber',
      day === undefined && 'documentDate',
      !items.every(({ id }) => choices.has(id)) && 'choices',
      !isConsented && 'isConsented',
    ];
    const found = lacking.filter((problem) => problem !== false);
    setMissing(found);
    if (found.length > 0 || day === undefined) return;
    const done = await doing.run({
      input: {
        id: round.id,
        memberId,
        documentNumber: number,
        documentDate: day,
        isConsented,
        choices: items.flatMap(({ id: itemId }) => {
          const choice = choices.get(itemId);
          return choice === undefined ? [] : [{ itemId, choice }];
        }),
      },
    });
    if (done === undefined) return;
    toast({ message: t.saved });
    onClose();
  }

  const refused = (doing.refusal?.problems ?? []).flatMap(({ field }) =>
    isProblem(t, field) ? [t.problems[field]] : [],
  );
  return (
    <AppDialog
      isOpen
      onClose={onClose}
      title={t.recordTitle(opinion.member.staff.fullName)}
      size="wide"
      focusOn="content"
      actions={
        <Button variant="primary" onClick={() => void handleSave()} busyLabel={doing.isBusy ? t.saving : undefined}>
          {t.save}
        </Button>
      }
    >
      <div className={styles['form']}>
        {missing.length === 0 && doing.problem !== undefined && (
          <InlineError message={refused.length > 0 ? refused.join(' ') : doing.problem} />
        )}
        <TextField
          label={t.number}
          value={number}
          onChange={setNumber}
          error={missing.includes('documentNumber') ? t.problems.documentNumber : undefined}
          isFocusedFirst
        />
        <DateField
          label={t.date}
          entry={date}
          onChange={setDate}
          error={missing.includes('documentDate') ? t.problems.documentDate : undefined}
        />
        {items.map((item) => (
          <ChoiceGroup
            key={item.id}
            legend={`${item.ordinal}. ${item.title}`}
            choices={NAMED_CHOICES.map((value) => ({ value, label: t.choices[value] }))}
            value={choices.get(item.id)}
            onChange={(choice) => setChoices(new Map(choices).set(item.id, choice))}
            error={missing.includes('choices') && !choices.has(item.id) ? t.problems.choices : undefined}
          />
        ))}
        <Checkbox label={t.consent} isChecked={isConsented} onChange={setIsConsented} />
        {missing.includes('isConsented') && <InlineError message={t.problems.isConsented} />}
      </div>
    </AppDialog>
  );
}

function isProblem(t: PaperWords['named'], field: string): field is Problem {
  return Object.hasOwn(t.problems, field);
}
