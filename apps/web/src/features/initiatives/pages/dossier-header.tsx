import { formatDateTime } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { PaperMenu } from '../../../ui/paper-menu.tsx';
import { RecordNeighbours } from '../../../ui/record-neighbours.tsx';
import type { DialogAct } from '../actions/act-dialog.tsx';
import { DueWords } from '../clocks/due-words.tsx';
import { clockText } from '../clocks/text.ts';
import { InitiativeStatusChip } from '../components/initiative-status-chip.tsx';
import { holderOf, isFinal, sinceOf } from '../holder.ts';
import { neighboursOf } from '../../../lib/last-list.ts';
import { initiativeText } from '../text.ts';
import type { InitiativePageQuery } from './initiative-page.gql.ts';

interface DossierHeaderProps {
  readonly initiative: InitiativePageQuery['initiative'];
  readonly onAct: (act: DialogAct | 'RECOGNISE' | 'RETURN') => void;
}

/** Acts that carry a request on, in the order of its life: the first that the viewer may do is the filled button. */
const ONWARD = ['ENDORSE', 'RECEIVE', 'PUT_TO_COUNCIL', 'RECOGNISE', 'RETURN'] as const;

/** Title, state, who has it since when, and the acts that carry it on. */
export function DossierHeader({ initiative, onAct }: DossierHeaderProps) {
  const t = useText(initiativeText);
  const clocks = useText(clockText);
  const { status, viewerCan, code } = initiative;
  const neighbours = neighboursOf('initiatives', initiative.id);
  const since = sinceOf(status, initiative.history);
  const isRevoked = initiative.recognitions.some(
    ({ scope, revokedOn }) => scope === 'GRASSROOTS' && revokedOn !== null,
  );
  const acts = ONWARD.filter((act) => viewerCan.includes(act));

  return (
    <>
      <RecordNeighbours neighbours={neighbours} hrefOf={hrefs.initiative} />
      <PageHeader
        title={initiative.title}
        crumbs={[
          { label: t.list.title, to: neighbours?.address ?? hrefs.initiatives(initiative.year) },
          { label: code },
        ]}
        lead={
          <>
            <InitiativeStatusChip status={status} />
            <span>
              {isRevoked ? t.dossier.whereRevoked : t.dossier.where[status](holderOf(t, status, initiative))}
              {since !== undefined && (
                <>, {isFinal(status) ? t.dossier.at(formatDateTime(since)) : t.dossier.since(formatDateTime(since))}</>
              )}
            </span>
            {initiative.dueOn !== null && initiative.clock !== null && (
              <span>
                {clocks.names[initiative.clock]}: <DueWords dueOn={initiative.dueOn} />
              </span>
            )}
          </>
        }
        actions={
          <>
            {initiative.viewerMayCompare && (
              <PaperMenu paper="initiative-request" id={initiative.id} label={t.dossier.paper} />
            )}
            {acts.toReversed().map((act) => (
              <Button key={act} variant={act === acts[0] ? 'primary' : 'secondary'} onClick={() => onAct(act)}>
                {t.act[act].button}
              </Button>
            ))}
            {viewerCan.includes('SAVE') && (
              <ButtonLink variant="primary" to={hrefs.initiativeEdit(initiative.id)}>
                {status === 'RETURNED' ? t.dossier.edit : t.dossier.continue}
              </ButtonLink>
            )}
          </>
        }
      />
    </>
  );
}
