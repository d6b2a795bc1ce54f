import { PAPER_LIMITS } from '@thidua/domain/dossier-papers';

import { useText } from '../../../lib/text/language.tsx';
import { sentDay, textOf } from '../../../ui/forms/form-field.ts';
import { SentFormDialog } from '../../sent-forms/index.ts';
import { StateDossierPaperDocument } from './paper-acts.gql.ts';
import type { ShownPaper } from './paper-row.tsx';
import { paperText } from './text.ts';

interface InHand {
  readonly nominationId: string;
  readonly paper: Pick<ShownPaper, 'paper' | 'brought'>;
  readonly onClose: () => void;
}

/** The paper lies in a drawer: its number and day, and whoever holds it. */
export function OnPaperDialog({ nominationId, paper: { paper, brought }, onClose }: InHand) {
  const { onPaper: t, paper: names, problems } = useText(paperText);
  return (
    <SentFormDialog
      title={t.title(names[paper])}
      body={t.body}
      confirm={t.confirm}
      busy={t.busy}
      done={t.done}
      problems={problems}
      fields={[
        { name: 'number', kind: 'text', label: t.number, isCode: true, isOptional: true },
        { name: 'paperOn', kind: 'date', label: t.paperOn },
        { name: 'keptBy', kind: 'text', label: t.keptBy },
      ]}
      onAsk={async (client, values) => {
        const input = {
          id: nominationId,
          paper,
          version: brought?.version ?? 0,
          manner: 'ON_PAPER',
          number: textOf(values, 'number'),
          paperOn: sentDay(values, 'paperOn'),
          keptBy: textOf(values, 'keptBy'),
        } as const;
        return (await client.mutate({ mutation: StateDossierPaperDocument, variables: { input } })).data
          ?.stateDossierPaper;
      }}
      onClose={onClose}
    />
  );
}

/** There is none, and why. */
export function UnavailableDialog({ nominationId, paper: { paper, brought }, onClose }: InHand) {
  const { unavailable: t, paper: names, problems } = useText(paperText);
  return (
    <SentFormDialog
      title={t.title(names[paper])}
      body={t.body}
      confirm={t.confirm}
      busy={t.busy}
      done={t.done}
      problems={problems}
      fields={[{ name: 'reason', kind: 'area', label: t.reason, limit: PAPER_LIMITS.reason }]}
      onAsk={async (client, values) => {
        const input = {
          id: nominationId,
          paper,
          version: brought?.version ?? 0,
          manner: 'UNAVAILABLE',
          reason: textOf(values, 'reason'),
        } as const;
        return (await client.mutate({ mutation: StateDossierPaperDocument, variables: { input } })).data
          ?.stateDossierPaper;
      }}
      onClose={onClose}
    />
  );
}
