import { canBeBrought } from '@thidua/domain/dossier-papers';
import { Link } from 'react-router';

import { formatDate, formatDateTime } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { StatusChip, type StatusFamily } from '../../../ui/status-chip.tsx';
import { AttachmentList } from '../../attachments/index.ts';
import { sourceHref } from '../components/source-href.ts';
import type { PapersOfDossier } from './dossier-papers.tsx';
import { PaperHand } from './paper-hand.tsx';
import styles from './papers.module.css';
import { paperText, type PaperWords } from './text.ts';

export type ShownPaper = PapersOfDossier['dossierPapers'][number];

const FAMILIES = {
  HAVE: 'ok',
  MISSING: 'need',
  LATER: 'wait',
  NOT_NEEDED: 'gone',
} as const satisfies Record<ShownPaper['state'], StatusFamily>;

interface PaperRowProps {
  readonly dossier: Pick<PapersOfDossier, 'id' | 'year' | 'department' | 'viewerBringsPapers'>;
  readonly paper: ShownPaper;
  /** What the whole dossier rests on: said once above, and not again at each paper. */
  readonly commonGround: string;
}

/** One paper: how it stands, where it is, who makes it and by which article. */
export function PaperRow({ dossier, paper, commonGround }: PaperRowProps) {
  const t = useText(paperText);
  const { state, note, isCertain, maker, sources, brought } = paper;
  const canBring = dossier.viewerBringsPapers && canBeBrought(paper.paper);
  const ground = groundOf(paper);
  // What is lacking by a text that nobody has checked is no fault of the division.
  const isUnsure = state === 'MISSING' && !isCertain;
  return (
    <li className={styles['paper']}>
      <p className={styles['line']}>
        <b>{t.paper[paper.paper]}</b>
        <StatusChip family={isUnsure ? 'draft' : FAMILIES[state]}>{isUnsure ? t.unsure : t.state[state]}</StatusChip>
      </p>
      {note !== null && <p>{t.note[note]}</p>}
      {sources.map((source) => (
        <p key={source.recordId}>
          <SourceLink dossier={dossier} source={source} />
        </p>
      ))}
      {brought !== null && <Brought brought={brought} />}
      {canBring && (brought !== null || state === 'MISSING') ? (
        <PaperHand nominationId={dossier.id} paper={paper} />
      ) : (
        brought !== null && brought.attachments.length > 0 && <AttachmentList files={brought.attachments} />
      )}
      {isUnsure && <p className={styles['small']}>{t.unsureNote}</p>}
      <p className={styles['small']}>
        {t.madeBy(t.maker[maker])}
        {ground !== commonGround && ` ${t.ground(ground)}`}
      </p>
    </li>
  );
}

/** What whoever brought the paper says of it, and who that was. */
function Brought({ brought }: { readonly brought: NonNullable<ShownPaper['brought']> }) {
  const t = useText(paperText);
  const { manner, number, paperOn, keptBy, reason, statedBy, statedAt } = brought;
  if (manner === 'FILE') return null;
  return (
    <p>
      {manner === 'ON_PAPER'
        ? t.brought.onPaper(number, paperOn === null ? '' : formatDate(paperOn), keptBy)
        : t.brought.unavailable(reason)}{' '}
      <span className={styles['small']}>{t.brought.by(statedBy, formatDateTime(statedAt))}</span>
    </p>
  );
}

/** Where the paper is written down, as one line. */
export function groundOf({ citations }: Pick<ShownPaper, 'citations'>): string {
  return citations.join('; ');
}

interface SourceLinkProps {
  readonly dossier: PaperRowProps['dossier'];
  readonly source: ShownPaper['sources'][number];
}

function SourceLink({ dossier: { year, department }, source: { kind, recordId: id, label } }: SourceLinkProps) {
  const t = useText(paperText);
  const viewer = useViewer();
  const words = isKnown(t, kind) ? t.source[kind](label) : label;
  const href =
    kind === 'REPORT'
      ? hrefs.achievementReport(id)
      : kind === 'PEER_REVIEW'
        ? may(viewer, 'peer-review:read') && hrefs.peerReview(year, department.id)
        : kind === 'MEETING'
          ? may(viewer, 'meeting:read') && hrefs.meeting(id)
          : sourceHref(kind, id);
  return href === undefined || href === false ? words : <Link to={href}>{words}</Link>;
}

/** Kinds are text in the contract: one of a newer server is shown by its label alone. */
function isKnown(t: PaperWords, kind: string): kind is keyof PaperWords['source'] {
  return kind in t.source;
}
