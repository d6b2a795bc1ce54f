import type { Event, Moved } from './event-shape.ts';

/** Advanced examples: written, proposed, told to the body, withdrawn. */
export type RoleModelEvent =
  | Event<'ROLE_MODEL_STARTED', 'RoleModel', { readonly year: number; readonly departmentId: string }>
  | Event<'ROLE_MODEL_SAVED', 'RoleModel'>
  | Event<
      'ROLE_MODEL_PROPOSED' | 'ROLE_MODEL_RETURNED' | 'ROLE_MODEL_PUBLISHED' | 'ROLE_MODEL_WITHDRAWN',
      'RoleModel',
      Moved
    >
  | Event<'ROLE_MODEL_AWARD_LINKED', 'RoleModel', { readonly recordId: string | null }>;
