import type { Verdict } from '@thidua/domain/eligibility';
import type { AwardCode } from '@thidua/domain/vocabulary';
import { Link } from 'react-router';

import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { sortFindings, type CheckGroup } from '../check-groups.ts';
import type { SharedFactsFragment } from '../one-achievement/shared-achievements.gql.ts';
import { SharedList } from '../one-achievement/shared-list.tsx';
import { MissingPapers, type OwedPaper } from '../papers/missing-papers.tsx';
import { nominationText } from '../text.ts';
import styles from './check-group-card.module.css';
import { Findings, type ShownFinding } from './finding-list.tsx';
import { rowId } from './row-id.ts';
import { VerdictChip } from './verdict-chip.tsx';

interface CheckedLine {
  readonly id: string;
  readonly award: AwardCode;
  readonly subjectName: string;
  readonly summary: string;
  readonly sharedAchievements: readonly SharedFactsFragment[];
  readonly dossierPapers: readonly OwedPaper[];
  readonly staff: { readonly id: string } | null;
  readonly assessment: { readonly verdict: Verdict; readonly findings: readonly ShownFinding[] };
}

interface CheckGroupCardProps {
  readonly group: CheckGroup;
  readonly lines: readonly CheckedLine[];
  /** The list, where a line is unticked or its summary written. */
  readonly editHref: string;
}

/** The lines of one group with what is open in each, and the way to mend it. */
export function CheckGroupCard({ group, lines, editHref }: CheckGroupCardProps) {
  const t = useText(nominationText);
  if (lines.length === 0) return null;
  return (
    <Card title={`${t.check.groups[group]} (${lines.length})`}>
      <p className={styles['lead']}>{t.check.groupLead[group]}</p>
      <ul className={styles['list']}>
        {lines.map((line) => (
          <li key={line.id} className={styles['line']}>
            <div className={styles['words']}>
              <p className={styles['first']}>
                <b>{line.subjectName}</b> <span>{t.awardShort(line.award)}</span>
                <VerdictChip verdict={line.assessment.verdict} />
              </p>
              {line.summary === '' && <p className={styles['missing']}>{t.check.noSummary}</p>}
              <SharedList shared={line.sharedAchievements} />
              <MissingPapers papers={line.dossierPapers} nominationId={line.id} />
              <OpenPoints findings={sortFindings(line.assessment.findings).open} />
            </div>
            <Link className={styles['edit']} to={`${editHref}#${rowId(line.staff?.id)}`}>
              {t.check.edit}
              <span className="visually-hidden"> {t.check.editLine(t.awardShort(line.award), line.subjectName)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Questions to people are the same for many lines: only named here, answered once for the whole list. */
function OpenPoints({ findings }: { readonly findings: readonly ShownFinding[] }) {
  const t = useText(nominationText);
  const asked = findings.filter(({ outcome }) => outcome === 'NEEDS_JUDGEMENT');
  return (
    <>
      <Findings findings={findings.filter((finding) => !asked.includes(finding))} />
      {asked.length > 0 && (
        <p className={styles['asked']}>{t.check.asked(asked.map(({ title }) => title).join('; '))}</p>
      )}
    </>
  );
}
