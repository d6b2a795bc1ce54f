import { formatDate } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { ButtonLink } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { GridDataFragment } from '../pages/nomination-grid.gql.ts';
import { nominationText } from '../text.ts';

interface PeerReviewNoticeProps {
  readonly peerReview: GridDataFragment['peerReview'];
  readonly year: number;
  readonly departmentId: string;
}

/** Where the peer review of this list stands, and the way to its minutes. */
export function PeerReviewNotice({ peerReview, year, departmentId }: PeerReviewNoticeProps) {
  const t = useText(nominationText).peer;
  const { state, heldOn, isRequired, missing, notPassed } = peerReview;
  const parts = [
    state === 'CLOSED' && heldOn !== null ? t.closed(formatDate(heldOn)) : t.states[state],
    ...(missing > 0 ? [t.missing(missing)] : []),
    ...(notPassed > 0 ? [t.notPassed(notPassed)] : []),
    ...(isRequired && missing > 0 ? [t.required] : []),
  ];
  return (
    <Notice
      kind={missing > 0 || notPassed > 0 ? 'warning' : 'info'}
      action={
        <ButtonLink size="small" to={hrefs.peerReview(year, departmentId)}>
          {t.open}
        </ButtonLink>
      }
    >
      {parts.join(' ')}
    </Notice>
  );
}
