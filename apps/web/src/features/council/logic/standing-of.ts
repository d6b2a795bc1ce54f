import type { BoothItem, BoothMeeting } from '../pages/booth-page.tsx';
import { entitlementSentence } from './entitlement-sentence.ts';

/** What the viewer may do about an item, with the reason for which they stand aside. */
export function standingOf(
  t: Parameters<typeof entitlementSentence>[0],
  meeting: BoothMeeting,
  item: BoothItem,
): string {
  const conflict = item.conflicts.find(({ member }) => member.id === meeting.viewerMemberId)?.kind;
  return entitlementSentence(t, { entitlement: item.viewerEntitlement, vote: item.viewerVote, conflict });
}
