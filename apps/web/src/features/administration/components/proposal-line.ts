import type { RoleProposalsPageQuery } from '../pages/role-proposals-page.gql.ts';

/** A proposal as both lists ask for it. */
export type ProposalLine = RoleProposalsPageQuery['roleProposals']['nodes'][number];
