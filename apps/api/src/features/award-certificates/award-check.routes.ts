import { AWARD_CHECK_BUDGET, certificateAward, documentNumber } from '@thidua/domain/decisions';
import { plainDateOf } from '@thidua/domain/kernel';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { networkOf } from '../../platform/http/network-of.ts';
import type { Platform } from '../../platform/platform.ts';
import { takeFromBudget } from '../accounts/index.ts';
import { asItStands, CORRECTABLE, IN_FORCE } from '../decisions/index.ts';
import { awardPage, busyPage, unknownPage, type CheckedAward } from './award-check.page.ts';

const CODE = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * The page behind the QR code of a certificate, for whoever holds the paper and without sign-in. The code is random and 122 bits long;
 * the page says what stands on the paper and whether it still holds, and nothing else (the disclosure rule: name, title, number and date).
 */
export function serveAwardCheck(app: FastifyInstance, platform: Platform): void {
  app.get<{ Params: { readonly code: string } }>('/xac-nhan/:code', async (request, reply) => {
    const nonce = reply.cspNonce.style;
    const place = await takeFromBudget(platform, 'award-check', networkOf(request.ip), AWARD_CHECK_BUDGET);
    if (place === undefined) return send(reply.code(429), busyPage(nonce));
    const { code } = request.params;
    const award = CODE.test(code) ? await checkedAward(platform, code) : undefined;
    return award === undefined ? send(reply.code(404), unknownPage(nonce)) : send(reply, awardPage(award, nonce));
  });
}

async function checkedAward({ db }: Platform, checkCode: string): Promise<CheckedAward | undefined> {
  const line = await db.decisionLine.findUnique({
    where: { checkCode },
    select: {
      ...CORRECTABLE,
      corrections: {
        ...IN_FORCE,
        select: { ...IN_FORCE.select, decision: { select: { number: true, sign: true } } },
      },
      awardCode: true,
      awardRecord: { select: { decisionNumber: true, decidedOn: true, decidedBy: true, revokedOn: true } },
    },
  });
  // A line of a draft has no award yet.
  if (line?.awardRecord == null) return undefined;
  const { decisionNumber, decidedOn, decidedBy, revokedOn } = line.awardRecord;
  return {
    body: decidedBy,
    subject: asItStands(line).SUBJECT_NAME,
    correctedBy: [
      ...new Set(line.corrections.map(({ decision: { number, sign } }) => documentNumber(number ?? 0, sign))),
    ],
    award: certificateAward(line.awardCode),
    decisionNumber,
    decidedOn: plainDateOf(decidedOn),
    revokedOn: revokedOn === null ? null : plainDateOf(revokedOn),
  };
}

function send(reply: FastifyReply, html: string): FastifyReply {
  return reply
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('x-robots-tag', 'noindex, nofollow')
    .send(html);
}
