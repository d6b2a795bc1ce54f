import type { Prisma, Tx } from '@thidua/db';
import { businessNow } from '../business-clock.ts';
import { askerOf } from '../http/ask.ts';
import { enqueue } from '../jobs/job.ts';
import { readingIn } from '../loader.ts';
import { isActing, type RequestContext } from '../request-context.ts';
import { PAPER_FREEZE_JOB } from './frozen-paper.ts';

export interface PaperToFreeze {
  readonly slug: string;
  readonly id: string;
  readonly isFromUpgrade: boolean;
}

/**
 * Keeps the content of a paper as the change leaves it, in its transaction: whatever becomes of the organisation's name, of words and
 * layout, the files are made of this. They are made by a job of the same commit, or by the first who takes one.
 */
export async function freezePaper(
  tx: Tx,
  context: RequestContext,
  { slug, id, isFromUpgrade }: PaperToFreeze,
): Promise<void> {
  if (!isActing(context)) throw new Error('Nobody makes a paper official');
  const { platform, actor } = context;
  const { schema, sources } = await platform.papers();
  const source = sources.find((each) => each.slug === slug);
  if (source === undefined) throw new Error(`There is no paper ${slug}`);
  // The questions of a paper only read, and see the change as it will be committed.
  const ask = askerOf(schema, readingIn(context, tx));
  const body = await tx.organisation.findUniqueOrThrow({
    where: { id: actor.organisationId },
    select: { name: true, parentName: true, documentSign: true, place: true },
  });
  const paper = source.paperOf(await ask(source.document, { id }), body, actor.timeZone);
  if (paper.isDraft) throw new Error(`The paper ${slug} of ${id} is still a draft`);
  const last = await tx.frozenPaper.aggregate({ where: { objectId: id, slug }, _max: { ordinal: true } });
  const { id: paperId } = await tx.frozenPaper.create({
    data: {
      organisationId: actor.organisationId,
      slug,
      objectId: id,
      ordinal: (last._max.ordinal ?? 0) + 1,
      title: paper.title,
      // Plain data by its type; what is undefined is left out, which reads the same.
      content: JSON.parse(JSON.stringify(paper)) as Prisma.InputJsonObject,
      isFromUpgrade,
      frozenById: actor.accountId,
      frozenAt: businessNow(context, actor),
    },
    select: { id: true },
  });
  await enqueue(tx, { kind: PAPER_FREEZE_JOB, payload: { paperId }, at: context.now() });
}
