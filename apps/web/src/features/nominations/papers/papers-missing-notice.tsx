import type { DossierPaper } from '@thidua/domain/dossier-papers';
import type { AwardCode } from '@thidua/domain/vocabulary';
import { Link } from 'react-router';

import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { nominationText } from '../text.ts';
import { paperText } from './text.ts';

export interface LackingPapers {
  readonly nomination: { readonly id: string; readonly award: AwardCode; readonly subjectName: string };
  readonly papers: readonly DossierPaper[];
}

/** Why a list was not sent: the lines that lack papers, each with what it lacks. */
export function PapersMissingNotice({ lines }: { readonly lines: readonly LackingPapers[] }) {
  const t = useText(paperText);
  const { awardShort } = useText(nominationText);
  return (
    <Notice kind="danger" isAlert>
      <p>{t.sendStopped}</p>
      <ul>
        {lines.map(({ nomination: { id, award, subjectName }, papers }) => (
          <li key={id}>
            <Link to={hrefs.nomination(id)}>
              {t.sendStoppedLine(awardShort(award), subjectName, papers.map((paper) => t.paper[paper]).join('; '))}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
