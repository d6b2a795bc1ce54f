import { useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { may, useViewer } from '../../../lib/viewer/viewer.tsx';
import { Button } from '../../../ui/button.tsx';
import type { RevocableAward } from '../components/revoked-award.ts';
import { revocationText } from '../text.ts';
import { ProposeRevocationDialog } from './propose-revocation-lazily.tsx';

export interface ProposeRevocationButtonProps {
  readonly award: RevocableAward;
  /** Who it was given to. */
  readonly subject: string;
}

/** Whether the viewer may propose to take the award back: it stands, and nobody has proposed it yet. */
export function useMayProposeRevocation(): (award: RevocableAward) => boolean {
  const viewer = useViewer();
  return ({ revokedOn, revocation }) =>
    may(viewer, 'award-revocation:propose') && revokedOn === null && revocation === null;
}

/** Opens the proposal to take the award back, for whoever may make one. */
export function ProposeRevocationButton({ award, subject }: ProposeRevocationButtonProps) {
  const t = useText(revocationText).propose;
  const mayPropose = useMayProposeRevocation();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      {mayPropose(award) && (
        <Button size="small" variant="quiet" onClick={() => setIsOpen(true)}>
          {t.open}
          <span className="visually-hidden"> {subject}</span>
        </Button>
      )}
      {isOpen && <ProposeRevocationDialog award={award} subject={subject} onClose={() => setIsOpen(false)} />}
    </>
  );
}
