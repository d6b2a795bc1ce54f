import { isCommitment } from '../ballot.ts';
import { nameBytes, SIZE } from '../bytes.ts';
import { CHOICE, isChoice } from '../choice.ts';
import type { Choice } from '../choice.ts';
import { itemSecrets } from '../item-secrets.ts';
import { manifestHash } from '../manifest-hash.ts';
import { base64UrlOf, bytesOfBase64Url, bytesOfUuid } from '../text-forms.ts';
import type { VotingCode } from '../voting-code.ts';
import type { Bundle } from './bundle.ts';

/**
 * COUNTED: in the list, as this choice. CALLED_INVALID: in the list without a choice, although the ballot committed to this one:
 * who counted did wrong, and the code proves it. INVALID: its own device made it so. NOT_LISTED: not cast, or lost.
 */
export type OwnBallot = { readonly itemId: string; readonly pk: string } & (
  | { readonly state: 'COUNTED' | 'CALLED_INVALID'; readonly choice: Choice }
  | { readonly state: 'INVALID' | 'NOT_LISTED' }
);

/** A voter's own ballots, found by the recovery code alone: no server learns which ones are looked for. */
export function ownBallots({ manifest, items }: Bundle, code: VotingCode): readonly OwnBallot[] {
  const hash = manifestHash(manifest);
  const round = nameBytes<'round'>(bytesOfUuid(manifest.roundId) ?? new Uint8Array());
  return items.map(({ id, ballots }): OwnBallot => {
    const place = { round, item: nameBytes<'item'>(bytesOfUuid(id) ?? new Uint8Array()) };
    const { pk, nonce } = itemSecrets(code, hash, place.item);
    const own = { itemId: id, pk: base64UrlOf(pk) };
    const listed = ballots.find((ballot) => ballot.pk === own.pk);
    if (listed === undefined) return { ...own, state: 'NOT_LISTED' };
    if (isChoice(listed.choice)) return { ...own, state: 'COUNTED', choice: listed.choice };
    const commit = bytesOfBase64Url(listed.commit) ?? new Uint8Array(SIZE.hash);
    const locked = Object.values(CHOICE).find((choice) => isCommitment(place, pk, commit, { choice, nonce }));
    return locked === undefined ? { ...own, state: 'INVALID' } : { ...own, state: 'CALLED_INVALID', choice: locked };
  });
}
