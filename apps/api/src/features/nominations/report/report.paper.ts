import type { KnownFacts, ReportTexts } from '@thidua/domain/achievement-reports';
import { dayIn } from '@thidua/domain/kernel';
import { achievementReportPaper, type AchievementReportOfPaper } from '@thidua/papers';
import { question } from '../../../platform/export/export-list.ts';
import type { PaperSource } from '../../../platform/papers/paper-source.ts';

const DOCUMENT = question(`
  query ($id: UUID!) {
    achievementReport(id: $id) {
      code year award subjectKind isFrozen sentAt
      template { ground firstYear lastYear sections { section } }
      texts { section text }
      facts {
        name birthDate gender post workplace
        ratings { year level decisionNumber decidedOn }
        initiatives { code title year scope decisionNumber decidedOn }
        topics { title year decisionNumber decidedOn }
        awards { award year decidedBy decisionNumber decidedOn }
      }
    }
  }`);

interface Answer extends Pick<AchievementReportOfPaper, 'code' | 'year' | 'award' | 'subjectKind'> {
  readonly isFrozen: boolean;
  /** As the contract carries moments. */
  readonly sentAt: string | null;
  readonly template: Pick<AchievementReportOfPaper, 'ground' | 'firstYear' | 'lastYear'> & {
    readonly sections: readonly { readonly section: AchievementReportOfPaper['sections'][number] }[];
  };
  readonly texts: readonly { readonly section: keyof ReportTexts; readonly text: string }[];
  readonly facts: KnownFacts;
}

function reportOf(
  { isFrozen, sentAt, template, texts, facts, ...named }: Answer,
  timeZone: string,
): AchievementReportOfPaper {
  const { sections, ...period } = template;
  return {
    ...named,
    ...period,
    sections: sections.map(({ section }) => section),
    texts: Object.fromEntries(texts.map(({ section, text }) => [section, text])),
    facts,
    sentOn: isFrozen && sentAt !== null ? dayIn(timeZone, new Date(sentAt)) : null,
  };
}

/** The report as it is signed and filed in the dossier. */
export const achievementReportPapers: readonly PaperSource[] = [
  {
    slug: 'achievement-report',
    kind: 'ACHIEVEMENT_REPORT',
    objectType: 'AchievementReport',
    permission: 'achievement:read',
    document: DOCUMENT,
    paperOf: ({ achievementReport }, body, timeZone) =>
      achievementReportPaper(reportOf(achievementReport as Answer, timeZone), body),
  },
];
