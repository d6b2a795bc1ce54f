import { IMPORT_LIMITS } from '@thidua/domain/imports';
import { documentRefusal, ITEMS_LIMIT } from '@thidua/domain/plan-proposal';
import { badInput } from '../../platform/fault.ts';
import type { FileRoute } from '../../platform/http/file-routes.ts';
import { createProposalFromFile } from './use-cases/create-proposal.ts';

/** One byte more than is taken, so that a file that is too large is refused with its size and not by the transport. */
const BODY_LIMIT = IMPORT_LIMITS.fileBytes + 64 * 1024;

/** The address that takes the file of a plan. */
export const planProposalFileRoutes: readonly FileRoute[] = [
  {
    method: 'POST',
    url: '/files/plan-proposals',
    permission: 'movement:edit',
    bodyLimit: BODY_LIMIT,
    handle: async (context, request, reply) => {
      const { name } = request.query as Readonly<Record<string, unknown>>;
      if (typeof name !== 'string') throw badInput();
      const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
      const outcome = await createProposalFromFile(context, { fileName: name, bytes });
      if (outcome.ok) return reply.code(201).send({ id: outcome.value.id });
      const { error } = outcome;
      const refusal =
        error.code === 'INPUT_PROBLEMS'
          ? { code: 'TOO_MUCH_INSIDE', limit: ITEMS_LIMIT }
          : { code: documentRefusal(error) };
      return reply.code(422).send({ refusal });
    },
  },
];
