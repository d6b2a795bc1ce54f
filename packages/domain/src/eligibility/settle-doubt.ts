import { judgementOf } from './judgement.ts';
import type { Ground, Question, RuleAnswer, RuleContext } from './rule.ts';

/** Words of doubt that follow the fact, so that both readings are on the table. */
function bothReadings(answer: RuleAnswer): string {
  return answer.outcome === 'MISSING'
    ? 'Nếu quy định áp dụng thì hồ sơ còn thiếu; nếu không áp dụng thì không cần.'
    : 'Nếu quy định áp dụng thì không đạt; nếu không áp dụng thì đạt.';
}

/** The question by which a named person may accept the favourable reading of a rule in doubt. */
export function doubtQuestion(ruleId: string): Question {
  return { id: `doubt.${ruleId}`, text: 'Xác nhận cách hiểu có lợi cho người được đề nghị' };
}

/**
 * A rule whose source was not read never refuses by itself. Where it would refuse or ask for a paper, a local reading with
 * its ground decides; without one, a named person may accept the favourable reading; else both readings are shown.
 * To refuse takes a written ground, so a person's "no" alone leaves the doubt standing.
 */
export function settleDoubt(ruleId: string, ground: Ground, answer: RuleAnswer, context: RuleContext): RuleAnswer {
  const isInDoubt = answer.outcome === 'AMBIGUOUS' || (ground.mark === 'UNCERTAIN' && isBurden(answer));
  if (!isInDoubt || (answer.localGrounds?.length ?? 0) > 0) return answer;
  const reading = context.settings.readings?.[ruleId];
  if (reading?.applies === false) {
    return { ...answer, outcome: 'NOT_APPLICABLE', localGrounds: [reading.ground] };
  }
  if (reading?.applies === true) {
    const outcome = answer.outcome === 'AMBIGUOUS' ? 'NOT_MET' : answer.outcome;
    return { ...answer, outcome, localGrounds: [reading.ground] };
  }
  const judgement = judgementOf(context, doubtQuestion(ruleId).id);
  if (judgement?.answer === true) {
    const accepted = `${judgement.by} xác nhận cách hiểu có lợi cho người được đề nghị.`;
    return {
      ...answer,
      outcome: 'MET',
      note: joined(answer.note, ground.doubt, accepted),
      sources: [...(answer.sources ?? []), judgement.source],
    };
  }
  const kept =
    judgement === undefined ? undefined : `${judgement.by} chưa chấp nhận; muốn loại phải có căn cứ bằng văn bản.`;
  const readings = answer.outcome === 'AMBIGUOUS' ? undefined : bothReadings(answer);
  return {
    ...answer,
    outcome: 'AMBIGUOUS',
    note: joined(answer.note, ground.doubt, readings, kept),
    questions: [doubtQuestion(ruleId)],
  };
}

function isBurden({ outcome }: RuleAnswer): boolean {
  return outcome === 'NOT_MET' || outcome === 'MISSING';
}

function joined(...parts: readonly (string | undefined)[]): string | undefined {
  const said = parts.filter((part) => part !== undefined);
  return said.length === 0 ? undefined : said.join(' ');
}
