import type { Tx } from '@thidua/db';
import type { PlainDate } from '@thidua/domain/kernel';
import { DIFFICULTY_STATUS_NAMES } from '@thidua/domain/works';
import { departmentNameOn, NAMED_DEPARTMENT } from '../organisation/index.ts';

interface WordsScope {
  readonly organisationId: string;
  readonly year: number;
  /** The day of writing: divisions bear their names of that day. */
  readonly day: PlainDate;
}

/** What the divisions said when they were asked last, question by question; empty when nobody was asked or has sent. */
export async function unitReportsInWords(tx: Tx, { organisationId, year, day }: WordsScope): Promise<string> {
  const request = await tx.reportRequest.findFirst({
    where: { organisationId, year, status: { not: 'CANCELLED' } },
    orderBy: [{ askedAt: 'desc' }, { id: 'desc' }],
    select: {
      title: true,
      questions: true,
      reports: {
        where: { status: { in: ['SENT', 'RECEIVED'] } },
        select: { sentAnswers: true, department: { select: NAMED_DEPARTMENT } },
        orderBy: [{ department: { sortOrder: 'asc' } }, { id: 'asc' }],
      },
    },
  });
  if (request === null || request.reports.length === 0) return '';
  const parts = request.questions.map((question, index) =>
    [
      `${question}:`,
      ...request.reports.map(
        ({ department, sentAnswers }) => `- ${departmentNameOn(department, day)}: ${sentAnswers[index] ?? ''}`,
      ),
    ].join('\n'),
  );
  return parts.join('\n\n');
}

/** The difficulties of the year with their last answers, the oldest first; empty when there was none. */
export async function difficultiesInWords(tx: Tx, { organisationId, year, day }: WordsScope): Promise<string> {
  const rows = await tx.difficulty.findMany({
    where: { organisationId, year, status: { not: 'WITHDRAWN' } },
    select: {
      title: true,
      status: true,
      department: { select: NAMED_DEPARTMENT },
      turns: { where: { event: 'ANSWER' }, select: { text: true }, orderBy: { at: 'desc' }, take: 1 },
    },
    orderBy: [{ raisedAt: 'asc' }, { id: 'asc' }],
  });
  return rows
    .map(({ title, status, department, turns }) => {
      const answer = turns[0]?.text;
      const end = answer === undefined ? DIFFICULTY_STATUS_NAMES[status] : `Trả lời: ${answer}`;
      return `- ${departmentNameOn(department, day)}: ${title}. ${end}`;
    })
    .join('\n');
}
