import type { Tx } from '@thidua/db';
import type { Counts } from '@thidua/domain/number-agreement';

const OPEN_CHOICES = { AGREE: 'agree', DISAGREE: 'disagree', ABSTAIN: 'blank' } as const;
/** As the published list writes a choice; 0 is an invalid ballot. */
const SECRET_CHOICES = new Map([
  [1, 'agree'],
  [2, 'disagree'],
  [3, 'blank'],
] as const);

/** Every closed item counted once more: named votes one by one, or published ballots with the papers and named opinions beside them. */
export async function recountsOf(tx: Tx, itemIds: readonly string[]): Promise<ReadonlyMap<string, Counts>> {
  const items = await tx.agendaItem.findMany({
    where: { id: { in: [...itemIds] }, status: 'CLOSED' },
    select: { id: true, rule: { select: { form: true } } },
  });
  const counts = new Map(items.map(({ id }) => [id, { agree: 0, disagree: 0, blank: 0 }]));
  const add = (id: string | null, choice: keyof Counts | undefined, count: number) => {
    const sum = id === null ? undefined : counts.get(id);
    if (sum !== undefined && choice !== undefined) sum[choice] += count;
  };
  const votes = await tx.vote.groupBy({
    by: ['agendaItemId', 'choice'],
    where: { agendaItemId: { in: [...itemIds] } },
    _count: { _all: true },
  });
  for (const { agendaItemId, choice, _count } of votes) add(agendaItemId, OPEN_CHOICES[choice], _count._all);

  const rounds = await tx.ballotItem.findMany({
    where: { agendaItemId: { in: [...itemIds] }, round: { status: { in: ['PUBLISHED', 'CERTIFIED'] } } },
    select: {
      agendaItemId: true,
      published: { select: { choice: true } },
      paper: { select: { agree: true, disagree: true, blank: true } },
      seats: { where: { channel: 'NAMED' }, select: { named: { select: { choice: true } } } },
    },
  });
  for (const { agendaItemId, published, paper, seats } of rounds) {
    for (const { choice } of published) add(agendaItemId, choiceOf(choice), 1);
    for (const { named } of seats) if (named !== null) add(agendaItemId, choiceOf(named.choice), 1);
    if (paper !== null)
      for (const choice of ['agree', 'disagree', 'blank'] as const) add(agendaItemId, choice, paper[choice]);
  }
  return counts;
}

function choiceOf(choice: number): keyof Counts | undefined {
  return (SECRET_CHOICES as ReadonlyMap<number, keyof Counts>).get(choice);
}
