import type { Pledge } from '@thidua/domain/registrations';
import { z } from 'zod';

const PLEDGES = z.array(z.object({ movementId: z.string(), commitments: z.array(z.string()) }));

/** The pledges of a sheet as its JSON column holds them. Throws for a column that no use case wrote. */
export function pledgesFrom(stored: unknown): readonly Pledge[] {
  return PLEDGES.parse(stored);
}
