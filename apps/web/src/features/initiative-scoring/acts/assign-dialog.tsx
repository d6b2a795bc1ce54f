import { formatNumber } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { AppDialog } from '../../../ui/app-dialog.tsx';
import { flagOf, manyOf } from '../../../ui/forms/form-field.ts';
import { Notice } from '../../../ui/notice.tsx';
import { SentFormDialog } from '../../sent-forms/index.ts';
import type { ScoredInitiative } from '../components/scoring-card.tsx';
import { scoringText } from '../text.ts';
import { AssignScorersDocument } from './scoring-acts.gql.ts';

interface AssignDialogProps {
  readonly initiative: ScoredInitiative;
  readonly onClose: () => void;
}

/** Chooses who scores; those who are related are named with the reason and cannot be chosen. */
export function AssignDialog({ initiative, onClose }: AssignDialogProps) {
  const t = useText(scoringText);
  const { id, version, code, scoring } = initiative;
  const candidates = scoring?.candidates ?? [];
  const related = candidates
    .flatMap(({ name, conflict }) => (conflict === null ? [] : [t.office.related(name, t.conflict[conflict])]))
    .join('; ');
  const grid = scoring?.grid ?? null;
  const isNamed = scoring !== null && scoring.namesLeft.length > 0;
  const free = candidates.filter(({ conflict }) => conflict === null);
  if (free.length === 0) {
    return (
      <AppDialog isOpen title={t.office.dialogTitle(code)} onClose={onClose}>
        <Notice kind="info">
          <p>{t.office.nobody}</p>
          {related !== '' && <p>{t.office.notGiven(related)}</p>}
        </Notice>
      </AppDialog>
    );
  }
  return (
    <SentFormDialog
      title={t.office.dialogTitle(code)}
      body={[
        t.office.dialogBody,
        grid === null ? t.office.noGrid : t.office.gridOf(grid.name),
        ...(grid === null ? [] : [t.office.peopleHint(formatNumber(grid.fewestScorers, 0))]),
        ...(isNamed ? [t.office.namesHint] : []),
        ...(related === '' ? [] : [t.office.notGiven(related)]),
      ].join(' ')}
      confirm={t.office.confirm}
      busy={t.office.busy}
      done={t.office.done}
      problems={t.problems}
      problemsAt="staffIds"
      fields={[
        {
          name: 'staffIds',
          kind: 'many',
          label: t.office.people,
          options: free.map(({ staffId, name }) => ({ value: staffId, label: name })),
        },
        ...(isNamed
          ? [{ name: 'isNamedAnyway', kind: 'check', label: t.office.namedAnyway, isOptional: true } as const]
          : []),
      ]}
      onAsk={async (client, values) => {
        const input = {
          id,
          version,
          staffIds: manyOf(values, 'staffIds'),
          isNamedAnyway: flagOf(values, 'isNamedAnyway'),
        };
        return (await client.mutate({ mutation: AssignScorersDocument, variables: { input } })).data?.assignScorers;
      }}
      onClose={onClose}
    />
  );
}
