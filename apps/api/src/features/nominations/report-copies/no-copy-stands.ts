import type { Tx } from '@thidua/db';
import { err, ok, type Result } from '@thidua/domain/kernel';
import { readingIn } from '../../../platform/loader.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { nominationOf } from '../nomination.loaders.ts';
import { ReportCopiedError } from './copies.errors.ts';
import { copiesOf } from './copies.loader.ts';

/**
 * Before a line is found eligible: a report that was concluded to be a copy is written anew, or the conclusion is changed, which asks
 * for a reason. A conclusion about texts that have changed since stops nobody.
 */
export async function noCopyStands(
  context: ActingContext,
  tx: Tx,
  nominationId: string,
): Promise<Result<undefined, ReportCopiedError>> {
  const pairs = await copiesOf(readingIn(context, tx)).load(nominationId);
  const sources = pairs.flatMap(({ ownId, otherId, judged, texts }) =>
    judged?.nominationId === ownId && judged.verdict === 'COPIED' && judged.judgedTexts === texts ? [otherId] : [],
  );
  if (sources.length === 0) return ok(undefined);
  return err(new ReportCopiedError(await Promise.all(sources.map((id) => nominationOf(context, id)))));
}
