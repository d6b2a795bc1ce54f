import { plainDateOf, yearOf } from '@thidua/domain/kernel';
import { readsDraftPlans } from '@thidua/domain/plans';
import { businessToday } from '../../platform/business-clock.ts';
import type { RequestContext } from '../../platform/request-context.ts';
import type { SignInInfoType } from './account.type.ts';
import { movementYearsLoader, organisationLoader } from './account.loaders.ts';

/** The years in which a plan runs that the viewer may know of, and the present one; newest first. */
export async function yearsOf(context: RequestContext, organisationId: string): Promise<readonly number[]> {
  const [body, movements] = await Promise.all([
    organisationLoader(context).load(organisationId),
    movementYearsLoader(context).load(organisationId),
  ]);
  const { actor } = context;
  const known = movements.filter(({ status }) => status !== 'DRAFT' || (actor !== undefined && readsDraftPlans(actor)));
  const years = new Set([yearOf(businessToday(context, body)), ...known.flatMap(yearsWith)]);
  return [...years].sort((left, right) => right - left);
}

/** A plan that crosses New Year is found in each of its years. */
function yearsWith({ fromDay, toDay }: Readonly<Record<'fromDay' | 'toDay', Date>>): readonly number[] {
  const first = yearOf(plainDateOf(fromDay));
  return Array.from({ length: yearOf(plainDateOf(toDay)) - first + 1 }, (_, index) => first + index);
}

/** The years whose plan is closed: nothing of them changes any more. */
export async function closedYearsOf(context: RequestContext, organisationId: string): Promise<readonly number[]> {
  const movements = await movementYearsLoader(context).load(organisationId);
  return movements.filter(({ kind, status }) => kind === 'YEARLY' && status === 'CLOSED').map(({ year }) => year);
}

/** What the sign-in page shows: a body of real people before the sample. The passwords of the sample are no secret; no other body lists its accounts. */
export async function signInInfo({ db, platform }: RequestContext): Promise<SignInInfoType> {
  const body = await db.organisation.findFirst({
    select: { name: true, isSample: true },
    orderBy: [{ isSample: 'asc' }, { createdAt: 'asc' }],
  });
  const isSample = body?.isSample ?? false;
  return {
    organisationName: body?.name ?? '',
    isSample,
    samples: isSample ? platform.sampleSignIns : [],
    canSendMail: platform.mailer !== undefined,
    providerLabel: platform.identityProvider?.label ?? null,
  };
}
