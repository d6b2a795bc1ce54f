import type { Permission } from '@thidua/domain/accounts';
import { createContext, use, useEffect, type ReactNode } from 'react';

import { followBusinessClock } from '../business-clock.ts';
import type { ViewerQuery } from './viewer.gql.ts';

/** The person signed in: name, roles, what the server lets them knock at, and their organisation. */
export type Viewer = NonNullable<ViewerQuery['viewer']>;

const ViewerContext = createContext<Viewer | undefined>(undefined);

export function ViewerProvider({ viewer, children }: { readonly viewer: Viewer; readonly children: ReactNode }) {
  useEffect(() => followBusinessClock(viewer.clockOffsetSeconds), [viewer.clockOffsetSeconds]);
  return <ViewerContext value={viewer}>{children}</ViewerContext>;
}

/** Inside the frame there always is a viewer; outside it this is a programming error. */
export function useViewer(): Viewer {
  const viewer = use(ViewerContext);
  if (viewer === undefined) throw new Error('useViewer needs a ViewerProvider above it');
  return viewer;
}

/** True for those who read every record that has left its author's desk: what a list shows them is what the body counts. */
export function seesWholeBody(viewer: Viewer): boolean {
  return viewer.roles.some(({ role }) => role === 'SECRETARY' || role === 'DIRECTOR' || role === 'AUDITOR');
}

/** True when the server lets this person knock at the door. What may be done to a record is its `viewerCan`. */
export function may(viewer: Viewer, permission: Permission): boolean {
  return viewer.permissions.includes(permission);
}
