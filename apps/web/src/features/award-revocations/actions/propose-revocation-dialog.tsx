import { revocationGroundsOn } from '@thidua/domain/decisions';
import { AWARDS } from '@thidua/domain/vocabulary';
import { useState } from 'react';

import type { RevocationGround } from '../../../gql/schema-types.ts';
import { formatDate } from '../../../lib/format/index.ts';
import { newId } from '../../../lib/new-id.ts';
import { useSending } from '../../../lib/outcome/use-sending.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { ChoiceGroup } from '../../../ui/choice-group.tsx';
import { dateEntry } from '../../../ui/date-entry.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { FormDialog, useFormErrors } from '../../../ui/form-dialog.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useToast } from '../../../ui/toast.tsx';
import type { RevocableAward } from '../components/revoked-award.ts';
import { revocationText } from '../text.ts';
import { missingFields, problemAt, REASON_MAX } from './propose-revocation.logic.ts';
import { ProposeAwardRevocationDocument } from './propose-revocation.gql.ts';

const FIELDS = ['paperNumber', 'paperDate', 'revokedBy', 'ground', 'reason'] as const;

interface ProposeRevocationDialogProps {
  readonly award: RevocableAward;
  /** Who it was given to. */
  readonly subject: string;
  readonly onClose: () => void;
}

/** By which decision, on which ground an award was taken back; it goes to whoever signs decisions. */
export function ProposeRevocationDialog({ award, subject, onClose }: ProposeRevocationDialogProps) {
  const t = useText(revocationText);
  const words = t.propose;
  const showToast = useToast();
  const { isBusy, send } = useSending();
  const form = useFormErrors(FIELDS);
  const [id] = useState(newId);
  const [paperNumber, setPaperNumber] = useState('');
  const [paperDate, setPaperDate] = useState(() => dateEntry(undefined));
  const [revokedBy, setRevokedBy] = useState(award.decidedBy);
  const [chosen, setGround] = useState<RevocationGround | undefined>(undefined);
  const [reason, setReason] = useState('');
  const [returnsMoney, setReturnsMoney] = useState(true);
  const known = paperDate.day === undefined ? [] : revocationGroundsOn(paperDate.day);
  // A ground of another day's law is chosen no more.
  const ground = known.find((each) => each.ground === chosen)?.ground;

  async function handleSubmit(): Promise<void> {
    const missing = missingFields({ paperNumber, paperDate, revokedBy, ground, reason });
    if (missing.length > 0 || paperDate.day === undefined || ground === undefined) {
      form.tried(missing.map((field) => problemAt({ field, code: 'REQUIRED' }, t, form.idOf)));
      return;
    }
    const input = {
      id,
      awardRecordId: award.id,
      paperNumber,
      paperDate: paperDate.day,
      revokedBy,
      ground,
      reason,
      returnsMoney,
    };
    const outcome = await send(
      async (client) =>
        (await client.mutate({ mutation: ProposeAwardRevocationDocument, variables: { input } })).data
          ?.proposeAwardRevocation,
    );
    switch (outcome.kind) {
      case 'DONE':
        if (outcome.done.__typename === 'RevocationStandsError') {
          const { revokedOn } = outcome.done;
          form.tried([
            { message: revokedOn === null ? t.problems.pending : t.problems.revoked(formatDate(revokedOn)) },
          ]);
          return;
        }
        showToast({ message: words.done });
        onClose();
        return;
      case 'PROBLEMS':
        form.tried(outcome.problems.map((problem) => problemAt(problem, t, form.idOf)));
        return;
      case 'FAILED':
        form.tried([{ message: outcome.sentence }]);
    }
  }

  return (
    <FormDialog
      title={words.title(AWARDS[award.award].name, subject)}
      onClose={onClose}
      form={form}
      submit={words.submit}
      busyLabel={isBusy ? words.busy : undefined}
      onSubmit={() => void handleSubmit()}
    >
      <p>{words.lead(award.decisionNumber, formatDate(award.decidedOn))}</p>
      <TextField
        {...form.at('paperNumber')}
        label={words.paperNumber}
        hint={words.paperNumberHint}
        value={paperNumber}
        onChange={setPaperNumber}
        isCode
      />
      <DateField {...form.at('paperDate')} label={words.paperDate} entry={paperDate} onChange={setPaperDate} />
      <TextField
        {...form.at('revokedBy')}
        label={words.revokedBy}
        hint={words.revokedByHint}
        value={revokedBy}
        onChange={setRevokedBy}
      />
      <ChoiceGroup
        {...form.at('ground')}
        legend={words.ground}
        hint={paperDate.day === undefined ? words.groundNeedsDay : words.groundHint(formatDate(paperDate.day))}
        choices={known.map(({ ground: value, basis }) => ({ value, label: t.grounds[value], detail: basis }))}
        value={ground}
        onChange={setGround}
      />
      <TextArea
        {...form.at('reason')}
        label={words.reason}
        hint={words.reasonHint}
        value={reason}
        onChange={setReason}
        limit={REASON_MAX}
      />
      <Checkbox label={words.returnsMoney} isChecked={returnsMoney} onChange={setReturnsMoney} />
    </FormDialog>
  );
}
