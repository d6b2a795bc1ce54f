import type { Tx } from '@thidua/db';
import { questionsFor, type Judgements, type Regime } from '@thidua/domain/eligibility';
import { sectionsOfFields, type NominationField } from '@thidua/domain/nomination-returns';
import { judgementsFrom } from '../judgements.ts';
import type { NominationType } from '../nomination.type.ts';
import { textsFrom } from '../report/report.queries.ts';
import { papersTexts } from './papers-text.ts';

/** A line, and the fields of it whose text is wanted. */
export interface WantedTexts {
  readonly line: NominationType;
  readonly fields: readonly NominationField[];
}

/**
 * What stands in each field, as one text: how the rounds keep what it was and what became of it. By line and field. Three statements
 * at most, however many lines.
 */
export async function fieldTexts(
  tx: Tx,
  wanted: readonly WantedTexts[],
  regime: Regime,
): Promise<ReadonlyMap<string, ReadonlyMap<NominationField, string>>> {
  const reported = wanted.filter(({ fields }) => sectionsOfFields(fields).length > 0);
  const judged = wanted.filter(({ fields }) => fields.includes('JUDGEMENTS'));
  const papered = wanted.filter(({ fields }) => fields.includes('PAPERS')).map(({ line }) => line.id);
  const [reports, answers, papers] = await Promise.all([
    readReports(tx, reported),
    readAnswers(tx, judged),
    papersTexts(tx, papered),
  ]);
  return new Map(
    wanted.map(({ line, fields }) => {
      const report = reports.get(line.id) ?? {};
      const texts = new Map<NominationField, string>(
        sectionsOfFields(fields).map((section) => [`REPORT_${section}`, report[section] ?? ''] as const),
      );
      if (fields.includes('SUMMARY')) texts.set('SUMMARY', line.summary);
      if (fields.includes('JUDGEMENTS')) texts.set('JUDGEMENTS', answersText(line, answers.get(line.id) ?? {}, regime));
      if (fields.includes('PAPERS')) texts.set('PAPERS', papers.get(line.id) ?? '');
      return [line.id, texts] as const;
    }),
  );
}

async function readReports(tx: Tx, wanted: readonly WantedTexts[]) {
  if (wanted.length === 0) return new Map<string, ReturnType<typeof textsFrom>>();
  const rows = await tx.achievementReport.findMany({
    where: { nominationId: { in: wanted.map(({ line }) => line.id) } },
    select: { nominationId: true, texts: true },
  });
  return new Map(rows.map(({ nominationId, texts }) => [nominationId, textsFrom(texts)]));
}

/** The answers that hold for each line: of its list, or its own where it stands outside. */
async function readAnswers(tx: Tx, wanted: readonly WantedTexts[]): Promise<ReadonlyMap<string, Judgements>> {
  if (wanted.length === 0) return new Map();
  const rows = await tx.$queryRaw<{ readonly id: string; readonly own: unknown; readonly ofList: unknown }[]>`
    SELECT n.id, n.judgements AS own, l.judgements AS "ofList" FROM nominations n
    LEFT JOIN nomination_lists l ON l."organisationId" = n."organisationId" AND l.year = n.year AND l."departmentId" = n."departmentId"
    WHERE n.id = ANY(${wanted.map(({ line }) => line.id)}::uuid[])`;
  const yearly = new Set(wanted.filter(({ line }) => line.isOfYearlyList).map(({ line }) => line.id));
  return new Map(rows.map(({ id, own, ofList }) => [id, judgementsFrom(yearly.has(id) ? ofList : own)]));
}

/** Question by question; what has no answer says so, so that an answer given later is seen. */
function answersText({ award, subjectKind }: NominationType, answers: Judgements, regime: Regime): string {
  return questionsFor(award, subjectKind, regime)
    .map(({ id, text }) => `${text}: ${answerWord(answers[id]?.answer)}`)
    .join('\n');
}

function answerWord(answer: boolean | undefined): string {
  if (answer === undefined) return 'chưa trả lời';
  return answer ? 'đạt' : 'chưa đạt';
}
