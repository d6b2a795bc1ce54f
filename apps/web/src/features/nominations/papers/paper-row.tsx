import { Link } from 'react-router';

import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { StatusChip, type StatusFamily } from '../../../ui/status-chip.tsx';
import { sourceHref } from '../components/source-href.ts';
import type { PapersOfDossier } from './dossier-papers.tsx';
import styles from './papers.module.css';
import { paperText, type PaperWords } from './text.ts';

type Paper = PapersOfDossier['dossierPapers'][number];

const FAMILIES = {
  HAVE: 'ok',
  MISSING: 'need',
  LATER: 'wait',
  NOT_NEEDED: 'gone',
} as const satisfies Record<Paper['state'], StatusFamily>;

interface PaperRowProps {
  readonly dossier: Pick<PapersOfDossier, 'year' | 'department'>;
  readonly paper: Paper;
  /** What the whole dossier rests on: said once above, and not again at each paper. */
  readonly commonGround: string;
}

/** One paper: how it stands, where it is, who makes it and by which article. */
export function PaperRow({ dossier, paper, commonGround }: PaperRowProps) {
  const t = useText(paperText);
  const { state, note, isCertain, maker, sources } = paper;
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
      {isUnsure && <p className={styles['small']}>{t.unsureNote}</p>}
      <p className={styles['small']}>
        {t.madeBy(t.maker[maker])}
        {ground !== commonGround && ` ${t.ground(ground)}`}
      </p>
    </li>
  );
}

/** Where the paper is written down, as one line. */
export function groundOf({ citations }: Pick<Paper, 'citations'>): string {
  return citations.join('; ');
}

interface SourceLinkProps {
  readonly dossier: PaperRowProps['dossier'];
  readonly source: Paper['sources'][number];
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
