import { isOneOf } from '@thidua/domain/kernel';
import { PROGRAMME_KINDS, PROGRAMME_LIMITS } from '@thidua/domain/programmes';
import { useState } from 'react';
import { useNavigate } from 'react-router';

import { newId } from '../../../lib/new-id.ts';
import { problemSentence } from '../../../lib/outcome/problem-sentence.ts';
import { outcomeText } from '../../../lib/outcome/text.ts';
import { useSending } from '../../../lib/outcome/use-sending.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { FormDialog } from '../../../ui/forms/form-dialog.tsx';
import { numberOf, textOf, type FormField } from '../../../ui/forms/form-field.ts';
import { numberEntry } from '../../../ui/number-field.tsx';
import { useToast } from '../../../ui/toast.tsx';
import type { ShownProgramme } from '../pages/programme-page.tsx';
import { programmeText } from '../text.ts';
import { SaveWorkProgrammeDocument } from './programme-acts.gql.ts';

interface ProgrammeDialogProps {
  readonly year: number;
  /** The programme to change; a new one when absent. */
  readonly known?: ShownProgramme;
  readonly onClose: () => void;
}

/** Name, kind and years of a programme. */
export function ProgrammeDialog({ year, known, onClose }: ProgrammeDialogProps) {
  const t = useText(programmeText);
  const words = useText(outcomeText);
  const navigate = useNavigate();
  const showToast = useToast();
  const { send } = useSending();
  const [id] = useState(() => known?.id ?? newId());
  const fields: readonly FormField[] = [
    {
      name: 'kind',
      kind: 'choice',
      label: t.form.kind,
      options: PROGRAMME_KINDS.map((value) => ({ value, label: t.kinds[value] })),
    },
    { name: 'name', kind: 'text', label: t.form.name, hint: t.form.nameHint, limit: PROGRAMME_LIMITS.name },
    { name: 'issuer', kind: 'text', label: t.form.issuer, isOptional: true, limit: PROGRAMME_LIMITS.issuer },
    { name: 'fromYear', kind: 'number', label: t.form.from },
    { name: 'toYear', kind: 'number', label: t.form.to },
  ];
  return (
    <FormDialog
      title={known === undefined ? t.form.add : t.form.change}
      confirm={t.form.save}
      busy={t.form.busy}
      fields={fields}
      initial={{
        kind: known?.kind ?? 'FRAMEWORK',
        name: known?.name ?? '',
        issuer: known?.issuer ?? '',
        fromYear: numberEntry(known?.fromYear ?? year),
        toYear: numberEntry(known?.toYear ?? year),
      }}
      sentenceOf={(problem) => problemSentence(words, fields, problem, t.problems)}
      onSend={async (values) => {
        const kind = textOf(values, 'kind');
        const input = {
          id,
          version: known?.version ?? null,
          kind: isOneOf(PROGRAMME_KINDS, kind) ? kind : PROGRAMME_KINDS[0],
          name: textOf(values, 'name'),
          issuer: textOf(values, 'issuer'),
          fromYear: Math.trunc(numberOf(values, 'fromYear').value ?? 0),
          toYear: Math.trunc(numberOf(values, 'toYear').value ?? 0),
        };
        const outcome = await send(
          async (client) =>
            (await client.mutate({ mutation: SaveWorkProgrammeDocument, variables: { input } })).data
              ?.saveWorkProgramme,
        );
        if (outcome.kind === 'DONE') {
          showToast({ message: t.form.done });
          if (known === undefined) void navigate(hrefs.programme(id));
        }
        return outcome;
      }}
      onClose={onClose}
    />
  );
}
