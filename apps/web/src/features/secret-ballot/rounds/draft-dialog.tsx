import { useState } from 'react';
import { useNavigate } from 'react-router';

import { newId } from '../../../lib/new-id.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { AppDialog } from '../../../ui/app-dialog.tsx';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { SaveBallotRoundDocument } from '../acts/ballot-round-acts.gql.ts';
import { useRoundAct } from '../acts/use-round-act.ts';
import type { MeetingOfRounds } from '../pages/ballot-rounds-page.tsx';
import { ballotText, type BallotWords } from '../text.ts';
import { PaperVotersField, type OtherWay } from './paper-voters-field.tsx';
import styles from './rounds.module.css';

type Known = MeetingOfRounds['ballotRounds'][number];

interface DraftDialogProps {
  readonly meeting: MeetingOfRounds;
  readonly isRehearsal: boolean;
  /** The draft to change; a new one when absent. */
  readonly known?: Known | undefined;
  readonly onAnswer: () => Promise<unknown>;
  readonly onClose: () => void;
}

/** What is voted on, and who counts. Everybody else follows from the agenda and the council. */
export function DraftDialog({ meeting, isRehearsal, known, onAnswer, onClose }: DraftDialogProps) {
  const t = useText(ballotText);
  const toast = useToast();
  const navigate = useNavigate();
  const waiting = waitingItems(meeting, known);
  const [id] = useState(() => known?.id ?? newId());
  const [title, setTitle] = useState(
    known?.title ?? (isRehearsal ? t.draft.defaultRehearsal : t.draft.defaultName(meeting.ballotRounds.length + 1)),
  );
  const [items, setItems] = useState<ReadonlySet<string>>(
    new Set(
      known === undefined ? waiting.map((item) => item.id) : known.items.flatMap((item) => item.agendaItemId ?? []),
    ),
  );
  const [titles, setTitles] = useState(
    known?.isRehearsal === true
      ? known.items.map((item) => item.title).join('\n')
      : isRehearsal
        ? t.draft.rehearsalExample
        : '',
  );
  const [tellers, setTellers] = useState<ReadonlySet<string>>(new Set(known?.tellers.map(({ member }) => member.id)));
  const [lead, setLead] = useState(known?.tellers.find(({ isLead }) => isLead)?.member.id);
  const [ways, setWays] = useState<ReadonlyMap<string, OtherWay>>(
    new Map([
      ...(known?.paperVoters ?? []).map(({ member, way }) => [member.id, way] as const),
      ...(known?.namedOpinions ?? []).map(({ member }) => [member.id, 'NAMED'] as const),
    ]),
  );
  const [isSmall, setIsSmall] = useState(known?.items.some(({ isSmallConfirmed }) => isSmallConfirmed) ?? false);
  const [isWindowed, setIsWindowed] = useState(known?.isWindowed ?? false);
  const doing = useRoundAct(SaveBallotRoundDocument, onAnswer);
  const chosen = waiting.filter((item) => items.has(item.id)).map((item) => item.id);

  async function handleSave(): Promise<void> {
    const done = await doing.run({
      input: {
        id,
        meetingId: meeting.id,
        ...(known === undefined ? {} : { version: known.version }),
        title,
        agendaItemIds: isRehearsal ? [] : chosen,
        rehearsalTitles: isRehearsal ? titles.split('\n').filter((line) => line.trim() !== '') : [],
        tellerIds: [...tellers],
        ...(lead !== undefined && tellers.has(lead) ? { leadTellerId: lead } : {}),
        paperVoters: [...ways].flatMap(([memberId, way]) => (way === 'NAMED' ? [] : [{ memberId, way }])),
        namedMemberIds: [...ways].flatMap(([memberId, way]) => (way === 'NAMED' ? [memberId] : [])),
        isWindowed,
        smallConfirmedItemIds: isSmall ? chosen : [],
      },
    });
    if (done === undefined) return;
    toast({ message: t.draft.saved });
    if (known === undefined) await navigate(hrefs.ballotRound(meeting.id, id));
    onClose();
  }

  return (
    <AppDialog
      isOpen
      onClose={onClose}
      title={known === undefined ? (isRehearsal ? t.draft.newRehearsal : t.draft.newTitle) : t.draft.edit}
      size="wide"
      focusOn="content"
      actions={
        <Button
          variant="primary"
          onClick={() => void handleSave()}
          busyLabel={doing.isBusy ? t.draft.saving : undefined}
        >
          {t.draft.save}
        </Button>
      }
    >
      <div className={styles['form']}>
        {doing.problem !== undefined && (
          <InlineError message={problemOf(t, doing.refusal?.problems) ?? doing.problem} />
        )}
        <TextField label={t.draft.name} value={title} onChange={setTitle} isFocusedFirst />
        {isRehearsal ? (
          <TextArea label={t.draft.rehearsalItems} value={titles} onChange={setTitles} lines={6} />
        ) : (
          <Ticks
            legend={t.draft.items}
            options={waiting.map((item) => ({ id: item.id, label: `${item.ordinal}. ${item.nomination.subjectName}` }))}
            ticked={items}
            onChange={setItems}
          />
        )}
        <Ticks
          legend={t.draft.tellers}
          options={meeting.members.map(({ id: memberId, staff }) => ({ id: memberId, label: staff.fullName }))}
          ticked={tellers}
          onChange={setTellers}
        />
        <PaperVotersField
          members={meeting.members.filter(({ hasVote }) => hasVote)}
          ways={ways}
          allowsNamed={meeting.allowsNamedOpinions}
          onChange={setWays}
        />
        <SelectField
          label={t.draft.lead}
          placeholder={t.draft.noLead}
          options={meeting.members
            .filter((member) => tellers.has(member.id))
            .map((member) => ({ value: member.id, label: member.staff.fullName }))}
          value={lead}
          onChange={setLead}
          isClearable
        />
        <div>
          <Checkbox
            label={t.draft.windowed}
            isChecked={isWindowed}
            onChange={setIsWindowed}
            describedBy="window-mode"
          />
          <p id="window-mode" className={styles['quiet']}>
            {t.draft.windowedHint}
          </p>
        </div>
        {!isRehearsal && <Checkbox label={t.draft.smallConfirmed} isChecked={isSmall} onChange={setIsSmall} />}
      </div>
    </AppDialog>
  );
}

/** Items that wait for a secret ballot, in no other round; those of the draft in hand among them. */
export function waitingItems(meeting: MeetingOfRounds, known?: Known) {
  const elsewhere = new Set(
    meeting.ballotRounds
      .filter(({ id, status }) => id !== known?.id && status !== 'VOID')
      .flatMap(({ items }) => items.flatMap(({ agendaItemId }) => agendaItemId ?? [])),
  );
  return meeting.agenda.filter(
    ({ id, status, rule }) => status === 'WAITING' && rule.form === 'SECRET' && !elsewhere.has(id),
  );
}

interface TicksProps {
  readonly legend: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly ticked: ReadonlySet<string>;
  readonly onChange: (ticked: ReadonlySet<string>) => void;
}

function Ticks({ legend, options, ticked, onChange }: TicksProps) {
  return (
    <fieldset className={styles['ticks']}>
      <legend>{legend}</legend>
      {options.map(({ id, label }) => (
        <Checkbox
          key={id}
          label={label}
          isChecked={ticked.has(id)}
          onChange={(isChecked) => {
            const changed = new Set(ticked);
            if (isChecked) changed.add(id);
            else changed.delete(id);
            onChange(changed);
          }}
        />
      ))}
    </fieldset>
  );
}

function problemOf(t: BallotWords, problems: readonly { readonly field: string }[] | undefined): string | undefined {
  const fields = new Set((problems ?? []).map(({ field }) => field.split('.')[0]));
  const told = [
    fields.has('title') && t.draft.problems.title,
    (fields.has('items') || fields.has('rehearsalTitles')) && t.draft.problems.items,
    fields.has('tellers') && t.draft.problems.tellers,
  ].filter((sentence) => sentence !== false);
  return told.length === 0 ? undefined : told.join(' ');
}
