import { DOCUMENT_TYPE_NAMES, parsePartialDay, partialDayText } from '@thidua/domain/plans';
import { useState } from 'react';

import { newId } from '../../../lib/new-id.ts';
import { problemSentence } from '../../../lib/outcome/problem-sentence.ts';
import { outcomeText } from '../../../lib/outcome/text.ts';
import { useSending } from '../../../lib/outcome/use-sending.ts';
import { useText } from '../../../lib/text/language.tsx';
import { FormDialog, type FormAnswer } from '../../../ui/forms/form-dialog.tsx';
import { orNull, textOf, type FormField, type FormValues } from '../../../ui/forms/form-field.ts';
import { useToast } from '../../../ui/toast.tsx';
import { registerText } from '../register-text.ts';
import { RegisterDocumentDocument, SaveDocumentDocument, type EditedDocumentFragment } from './document-dialog.gql.ts';

interface DocumentDialogProps {
  /** The paper to correct; a new one when absent. */
  readonly paper?: EditedDocumentFragment;
  readonly onDone?: (paper: EditedDocumentFragment) => void;
  readonly onClose: () => void;
}

/** Enters a paper into the register or corrects it; one that is there already is shown instead of entered twice. */
export function DocumentDialog({ paper, onDone, onClose }: DocumentDialogProps) {
  const t = useText(registerText).paper;
  const outcomeWords = useText(outcomeText);
  const showToast = useToast();
  const { send } = useSending();
  const [id] = useState(() => paper?.id ?? newId());
  const fields: readonly FormField[] = [
    { name: 'number', kind: 'text', label: t.number, hint: t.numberHint, isCode: true },
    {
      name: 'typeName',
      kind: 'select',
      label: t.type,
      isOptional: true,
      options: DOCUMENT_TYPE_NAMES.map((name) => ({ value: name, label: name })),
    },
    { name: 'issued', kind: 'text', label: t.issued, hint: t.issuedHint, isOptional: true },
    { name: 'issuer', kind: 'text', label: t.issuer, isOptional: true },
    { name: 'subject', kind: 'area', label: t.subject, isOptional: true, limit: 4_000 },
  ];

  async function handleSend(values: FormValues): Promise<FormAnswer> {
    const issuedText = textOf(values, 'issued').trim();
    const issued = parsePartialDay(issuedText);
    if (issuedText !== '' && issued === undefined) {
      return { kind: 'PROBLEMS', problems: [{ field: 'issued', code: 'NO_SUCH_DAY' }] };
    }
    const input = {
      id,
      number: textOf(values, 'number'),
      typeName: orNull(textOf(values, 'typeName')),
      issued: issued === undefined ? null : { ...issued, month: issued.month ?? null, day: issued.day ?? null },
      issuer: orNull(textOf(values, 'issuer')),
      subject: orNull(textOf(values, 'subject')),
    };
    const outcome = await send(async (client) =>
      paper === undefined
        ? (await client.mutate({ mutation: RegisterDocumentDocument, variables: { input } })).data?.registerDocument
        : (
            await client.mutate({
              mutation: SaveDocumentDocument,
              variables: { input: { ...input, version: paper.version } },
            })
          ).data?.saveDocument,
    );
    if (outcome.kind !== 'DONE') return outcome;
    const { done } = outcome;
    if (done.__typename === 'HigherDocument') {
      showToast({ message: paper === undefined ? t.registered : t.saved });
      onDone?.(done);
      return { kind: 'DONE' };
    }
    if (paper === undefined && onDone !== undefined) {
      // Whoever wanted the paper has it: it stands in the register already.
      showToast({ message: t.knownTaken(done.known.number) });
      onDone(done.known);
      return { kind: 'DONE' };
    }
    return { kind: 'FAILED', sentence: t.known(done.known.number) };
  }

  return (
    <FormDialog
      title={paper === undefined ? t.registerTitle : t.editTitle}
      body={t.body}
      confirm={paper === undefined ? t.register : t.save}
      busy={t.busy}
      fields={fields}
      initial={{
        number: paper?.number ?? '',
        typeName: paper?.typeName ?? '',
        issued: paper?.issued == null ? '' : issuedText(paper.issued),
        issuer: paper?.issuer ?? '',
        subject: paper?.subject ?? '',
      }}
      sentenceOf={(problem) => problemSentence(outcomeWords, fields, problem, t.problems)}
      onSend={handleSend}
      onClose={onClose}
    />
  );
}

interface Issued {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** “10/10/2016”, “10/2016”, “2016”: as much of a day as is known. */
export function issuedText({ year, month, day }: Issued): string {
  return partialDayText({ year, month: month ?? undefined, day: day ?? undefined });
}
