import type { Tx } from '@thidua/db';
import { DOSSIER_PAPER_NAMES, PAPER_MANNER_NAMES } from '@thidua/domain/dossier-papers';
import { dayText } from '@thidua/domain/eligibility';
import { plainDateOf } from '@thidua/domain/kernel';

/** How the papers of each line are in the dossier, one a line of text. One statement; none where no line asks for it. */
export async function papersTexts(tx: Tx, nominationIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (nominationIds.length === 0) return new Map();
  const rows = await tx.nominationPaper.findMany({
    where: { nominationId: { in: [...nominationIds] } },
    select: {
      nominationId: true,
      paper: true,
      manner: true,
      number: true,
      paperOn: true,
      keptBy: true,
      reason: true,
      attachments: {
        where: { completedAt: { not: null }, removedAt: null, replacedAt: null },
        select: { name: true },
        orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
      },
    },
    orderBy: [{ nominationId: 'asc' }, { paper: 'asc' }],
    relationLoadStrategy: 'join',
  });
  const lines = rows.map(({ nominationId, paper, manner, number, paperOn, keptBy, reason, attachments }) => {
    const said = [
      PAPER_MANNER_NAMES[manner],
      number,
      paperOn === null ? '' : dayText(plainDateOf(paperOn)),
      keptBy,
      reason,
      ...attachments.map(({ name }) => name),
    ];
    return { nominationId, text: `${DOSSIER_PAPER_NAMES[paper]}: ${said.filter((part) => part !== '').join(', ')}` };
  });
  const byLine = Map.groupBy(lines, ({ nominationId }) => nominationId);
  return new Map([...byLine].map(([id, those]) => [id, those.map(({ text }) => text).join('\n')]));
}
