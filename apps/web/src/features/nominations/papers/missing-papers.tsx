import { missingPapers, type DossierPaper, type PaperStage, type PaperState } from '@thidua/domain/dossier-papers';
import { Link } from 'react-router';

import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import styles from './papers.module.css';
import { paperText } from './text.ts';

export interface OwedPaper {
  readonly paper: DossierPaper;
  readonly state: PaperState;
  readonly stage: PaperStage;
  readonly isCertain: boolean;
}

interface MissingPapersProps {
  readonly nominationId: string;
  readonly papers: readonly OwedPaper[];
}

/** Before a line is sent: the papers that it lacks, and the way to bring them. Nothing where it lacks none. */
export function MissingPapers({ nominationId, papers }: MissingPapersProps) {
  const t = useText(paperText);
  const lacking = missingPapers(
    papers.map(({ isCertain, ...paper }) => ({ ...paper, mark: isCertain ? 'CERTAIN' : 'UNCERTAIN' }) as const),
  );
  if (lacking.length === 0) return null;
  return (
    <p className={styles['lacking']}>
      {t.lacks(lacking.map(({ paper }) => t.paper[paper]).join('; '))}{' '}
      <Link to={hrefs.nomination(nominationId)}>{t.bring}</Link>
    </p>
  );
}
