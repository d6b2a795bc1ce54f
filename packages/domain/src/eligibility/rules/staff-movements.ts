import { provision } from '../citation.ts';
import type { PersonFacts } from '../facts.ts';
import { judgementOf } from '../judgement.ts';
import type { RuleRegime } from '../regime.ts';
import { certain, fact, uncertain, type EligibilityRule, type Ground, type Question } from '../rule.ts';
import { dayText } from '../text.ts';

const LAW = {
  A: certain(provision('DECREE_91', 10, 5)),
  B1: uncertain('Nội dung tại Thông tư 01/2024/TT-BNV chưa được đối chiếu.', provision('CIRCULAR_01', 1, 5)),
  B2: uncertain('Chưa đối chiếu Thông tư 15/2025/TT-BNV.', provision('CIRCULAR_15')),
} as const satisfies Record<RuleRegime, Ground>;

/** From this many months in the old unit its written opinion is needed. */
export const MONTHS_THAT_NEED_AN_OPINION = 6;

const OPINION_WEIGHED: Question = {
  id: 'LDTT.10',
  text: 'Đã xem xét ý kiến không đồng ý của đơn vị cũ và vẫn đề nghị',
};

/** The new unit decides; the old one is heard when the person worked there for six months. */
export const TRANSFER: EligibilityRule<PersonFacts> = {
  id: 'LDTT.10',
  title: 'Chuyển công tác trong năm',
  kind: 'HARD',
  law: LAW,
  assess: ({ transfer }, context) => {
    if (transfer === undefined) return { outcome: 'NOT_APPLICABLE', fact: fact('Không chuyển công tác trong năm.') };
    const { on, oldUnit, monthsInOldUnit, oldUnitOpinion, source } = transfer;
    const came = `Chuyển từ ${oldUnit} ngày ${dayText(on)} sau ${monthsInOldUnit} tháng`;
    const values = { on, monthsInOldUnit };
    if (monthsInOldUnit < MONTHS_THAT_NEED_AN_OPINION) {
      return { outcome: 'MET', fact: fact(`${came}; dưới 6 tháng nên đơn vị mới tự xét.`, values), sources: [source] };
    }
    if (oldUnitOpinion === undefined) {
      return {
        outcome: 'MISSING',
        fact: fact(`${came}; cần ý kiến nhận xét của đơn vị cũ.`, values),
        sources: [source],
      };
    }
    if (oldUnitOpinion === 'AGREED') {
      return { outcome: 'MET', fact: fact(`${came}; đơn vị cũ đã có ý kiến đồng ý.`, values), sources: [source] };
    }
    const answer = judgementOf(context, OPINION_WEIGHED.id);
    if (answer === undefined) {
      const sentence = `${came}; đơn vị cũ không đồng ý, đơn vị mới quyết định.`;
      return {
        outcome: 'NEEDS_JUDGEMENT',
        fact: fact(sentence, values),
        sources: [source],
        questions: [OPINION_WEIGHED],
      };
    }
    return {
      outcome: answer.answer ? 'MET' : 'NOT_MET',
      fact: fact(`${came}; đơn vị cũ không đồng ý, ${answer.by} ${answer.answer ? 'vẫn' : 'không'} đề nghị.`, values),
      sources: [source, answer.source],
    };
  },
};

/** The sending unit decides; the host confirms. */
export const SECONDMENT: EligibilityRule<PersonFacts> = {
  id: 'LDTT.11',
  title: 'Biệt phái: có xác nhận của nơi đến',
  kind: 'HARD',
  law: LAW,
  assess: ({ secondment }) => {
    if (secondment === undefined) return { outcome: 'NOT_APPLICABLE', fact: fact('Không biệt phái trong năm.') };
    const { host, hostConfirmed, source } = secondment;
    return {
      outcome: hostConfirmed ? 'MET' : 'MISSING',
      fact: fact(hostConfirmed ? `${host} đã xác nhận.` : `Cần xác nhận của ${host}, nơi nhận biệt phái.`, {
        hostConfirmed,
      }),
      sources: [source],
    };
  },
};
