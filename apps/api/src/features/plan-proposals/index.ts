import { PlanProposalResolver } from './plan-proposal.resolver.ts';

/** The doors of this feature, one class per `*.resolver.ts` and `*.fields.ts`; `schema.ts` takes them as they are. */
export const planProposalResolvers = [PlanProposalResolver] as const;

export { planProposalExports } from './plan-proposal.export.ts';
export { planProposalFileRoutes } from './plan-proposal-files.ts';
