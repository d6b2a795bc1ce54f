import type { Tx } from '@thidua/db';
import type { PlainDate } from '@thidua/domain/kernel';
import { POSTING_SETTING, postingTerms, type PostingTerms } from '@thidua/domain/postings';
import { settingsOn } from '../../platform/settings-on.ts';

/** What the body has set about postings for a day. One statement. */
export async function postingTermsOn(
  db: Pick<Tx, 'organisationSetting'>,
  organisationId: string,
  day: PlainDate,
): Promise<PostingTerms> {
  return postingTerms(await settingsOn(db, organisationId, Object.values(POSTING_SETTING), day));
}
