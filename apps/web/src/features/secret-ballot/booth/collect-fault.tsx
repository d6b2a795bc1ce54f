import { useText } from '../../../lib/text/language.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { CollectFault, Voter } from '../engine/use-voter.ts';
import { ballotText, type BallotWords } from '../text.ts';

/** Why no ballots came, and what the member does now. A code that is none is said at its field. */
export function CollectFaultNotice({ voter: { fault } }: { readonly voter: Voter }) {
  const t = useText(ballotText);
  if (fault === undefined || fault === 'WRONG_CODE') return null;
  return (
    <Notice kind={fault === 'KEY_FAULT' || fault === 'KEYS_LOST' ? 'danger' : 'warning'} isAlert>
      <p>{wordsOf(t, fault)}</p>
      {(fault === 'ELSEWHERE' || fault === 'OTHER_CODE') && <p>{t.booth.bothLost}</p>}
    </Notice>
  );
}

function wordsOf(t: BallotWords, fault: Exclude<CollectFault, 'WRONG_CODE'>): string {
  switch (fault) {
    case 'ELSEWHERE':
      return t.booth.elsewhere;
    case 'OTHER_CODE':
      return t.booth.otherCode;
    case 'KEY_FAULT':
      return t.booth.keyFault;
    case 'URN_ELSEWHERE':
    case 'KEYS_LOST':
      return t.stop[fault];
    case 'LATE':
      return t.late;
    case 'FAILED':
      return t.failed;
  }
}
