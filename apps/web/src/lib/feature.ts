import type { Permission } from '@thidua/domain/accounts';
import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';

import type { WorkKind } from '../gql/schema-types.ts';

/** The groups of the menu, in the order of the yearly cycle. `top` stands above all groups, without a heading. */
export const MENU_GROUPS = [
  'top',
  'movement',
  'registration',
  'followUp',
  'initiative',
  'nomination',
  'council',
  'decision',
  'lookup',
  'administration',
] as const;
export type MenuGroup = (typeof MENU_GROUPS)[number];

export interface MenuEntry {
  readonly group: MenuGroup;
  /** Place inside the group; small first. */
  readonly order: number;
  readonly label: { readonly vi: string; readonly en: string };
  /** A pattern of `lib/paths.ts`; the menu adds the year. */
  readonly path: string;
  readonly icon: ComponentType<{ readonly size?: number | string; readonly stroke?: number | string }>;
  /** Shown only to those who may knock; to everyone when absent. */
  readonly permission?: Permission;
  /** The entry counts the work items of these kinds that wait for the person. */
  readonly counts?: readonly WorkKind[] | 'all';
  /** Candidate for the second place of the bar on a phone; the smallest number that the person may see wins. */
  readonly phoneBar?: number;
}

/** What a feature brings to the app; listed once in `app/features.ts`. */
export interface Feature {
  readonly routes: readonly RouteObject[];
  readonly menu: readonly MenuEntry[];
}
