import {
  signatureBlock,
  signingOn,
  signsDecisions,
  type OutsideDelegation,
  type Signing,
} from '@thidua/domain/decisions';
import { plainDateOf, type PlainDate, type Result } from '@thidua/domain/kernel';
import { businessToday } from '../../platform/business-clock.ts';
import { inOrderOf, loader } from '../../platform/loader.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { postOn, staffMemberOn } from '../organisation/index.ts';
import type { SigningDelegationType, ViewerSignatureType } from './decision.type.ts';

/** As what the actor signs a decision of that day; undefined for whoever signs none. */
export async function signingOf(
  context: ActingContext,
  issuedOn: PlainDate,
): Promise<Result<Signing, OutsideDelegation> | undefined> {
  const { actor } = context;
  if (actor.staffId === undefined) return undefined;
  const { title } = await postOn(context, actor.staffId, issuedOn);
  return signingOn(actor, { today: businessToday(context, actor), issuedOn, post: title });
}

/** How the signature would be printed and on what it rests, for the dialog in which it is given. */
export async function viewerSignature(
  context: ActingContext,
  issuedOn: PlainDate,
): Promise<ViewerSignatureType | null> {
  const { actor } = context;
  if (actor.staffId === undefined || !signsDecisions(actor)) return null;
  const [signing, post, member] = await Promise.all([
    signingOf(context, issuedOn),
    postOn(context, actor.staffId, issuedOn),
    staffMemberOn(context, actor.staffId, issuedOn),
  ]);
  if (signing === undefined || member === undefined) return null;
  const standIn = signing.ok ? signing.value.standIn : signing.error.standIn;
  const { title } = post;
  return {
    capacity: signing.ok ? signing.value.capacity : null,
    lines: signing.ok ? signatureBlock({ capacity: signing.value.capacity, post: title, name: member.fullName }) : [],
    post: title,
    delegation: standIn ?? null,
  };
}

/** The delegations that signatures rest on. */
export const signingDelegation = loader<string, SigningDelegationType | undefined>(async ({ db, actor }, ids) => {
  const rows = await db.delegation.findMany({
    where: { id: { in: [...ids] }, organisationId: actor?.organisationId ?? '' },
    select: { id: true, paperNumber: true, validFrom: true, validTo: true },
  });
  return inOrderOf(ids, rows, ({ id }) => id).map(
    (row) => row && { paperNumber: row.paperNumber, from: plainDateOf(row.validFrom), to: plainDateOf(row.validTo) },
  );
});
