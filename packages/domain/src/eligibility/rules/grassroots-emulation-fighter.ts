import { provision } from '../citation.ts';
import type { PersonFacts } from '../facts.ts';
import type { RuleRegime } from '../regime.ts';
import { certain, fact, uncertain, type EligibilityRule, type Ground } from '../rule.ts';
import { dayText, listText } from '../text.ts';
import {
  creativeProofs,
  hasDecision,
  isReused,
  proofText,
  tookDirectPart,
  type CreativeProof,
} from './creative-proofs.ts';

/*
 * Criteria of Chiến sĩ thi đua cơ sở (law.md b.2) beyond those of LĐTT. CSTDCS.3 is a limit on a list (nominations/quota.ts),
 * CSTDCS.7 binds only the ministry's own units: neither judges a person of a Sở.
 */

function sourcesOf(proofs: readonly CreativeProof[]) {
  return proofs.map(({ source }) => source);
}

function proofsText(proofs: readonly CreativeProof[]): string {
  return listText(proofs.map(proofText));
}

/** The list must carry the person as LĐTT too: the quota of CSTĐCS is counted on the holders of LĐTT. */
const ADVANCED_WORKER_TOO: EligibilityRule<PersonFacts> = {
  id: 'CSTDCS.1',
  title: 'Đạt tiêu chuẩn Lao động tiên tiến',
  kind: 'HARD',
  law: {
    A: certain(provision('LAW_2003', 23, 1), provision('DECREE_91', 9, 3, 'a')),
    B1: certain(provision('LAW_2022', 23, 1)),
    B2: certain(provision('LAW_2022', 23, 1)),
  },
  assess: ({ advancedWorker }, { year }) => {
    if (advancedWorker === undefined) {
      return {
        outcome: 'NOT_APPLICABLE',
        fact: fact('Xét theo các tiêu chuẩn Lao động tiên tiến nêu tại kết quả này.'),
      };
    }
    const { state, source } = advancedWorker;
    const values = { state };
    switch (state) {
      case 'CONFERRED':
        return {
          outcome: 'MET',
          fact: fact(`Đã được công nhận Lao động tiên tiến năm ${year}.`, values),
          sources: [source],
        };
      case 'NOMINATED':
        return {
          outcome: 'MET',
          fact: fact(`Đang được đề nghị Lao động tiên tiến năm ${year}.`, values),
          sources: [source],
        };
      case 'NOT_NOMINATED':
        return {
          outcome: 'MISSING',
          fact: fact(`Chưa được đề nghị Lao động tiên tiến năm ${year}; cần đưa vào cùng danh sách.`, values),
          sources: [source],
        };
      case 'REFUSED':
        return {
          outcome: 'NOT_MET',
          fact: fact(`Không được công nhận Lao động tiên tiến năm ${year}.`, values),
          sources: [source],
        };
    }
  },
};

/** Creativity: always an initiative or a topic under A; since 2024 an excellent rating is enough. */
const CREATIVITY: EligibilityRule<PersonFacts> = {
  id: 'CSTDCS.2',
  title: 'Có sáng kiến, đề tài hoặc kết quả xuất sắc',
  kind: 'HARD',
  law: {
    A: certain(provision('LAW_2003', 23, 2), provision('DECREE_91', 9, 3, 'b')),
    B1: certain(provision('LAW_2022', 23, 2)),
    B2: certain(provision('LAW_2022', 23, 2)),
  },
  assess: (facts, { regime }) => {
    const proofs = creativeProofs(facts, regime);
    const values = { proofs: proofs.length };
    if (proofs.length === 0) return withoutProof(facts, regime);
    const known = proofs.filter(
      (proof) => proof.kind !== 'RESEARCH' || regime !== 'A' || proof.topic.appliedInAgency === true,
    );
    if (known.length === 0) {
      const sentence = `Có ${proofsText(proofs)}; chưa có xác nhận đã áp dụng tại cơ quan.`;
      return { outcome: 'MISSING', fact: fact(sentence, values), sources: sourcesOf(proofs) };
    }
    return { outcome: 'MET', fact: fact(`Có ${proofsText(known)}.`, values), sources: sourcesOf(known) };
  },
};

function withoutProof({ rating }: PersonFacts, regime: RuleRegime): ReturnType<typeof CREATIVITY.assess> {
  if (regime === 'A') {
    const sentence =
      'Chưa có sáng kiến được công nhận hoặc đề tài đã nghiệm thu, áp dụng; xếp loại xuất sắc không thay được.';
    return { outcome: 'NOT_MET', fact: fact(sentence, { proofs: 0 }) };
  }
  if (rating === undefined) {
    const sentence = 'Chưa có xếp loại, sáng kiến hoặc đề tài để xét.';
    return { outcome: 'MISSING', fact: fact(sentence, { proofs: 0 }) };
  }
  const sentence = 'Không xếp loại xuất sắc, không có sáng kiến được công nhận, đề tài được nghiệm thu.';
  return { outcome: 'NOT_MET', fact: fact(sentence, { proofs: 0 }), sources: [rating.source] };
}

/** One initiative serves the title of one year. */
const FRESH_INITIATIVE: EligibilityRule<PersonFacts> = {
  id: 'CSTDCS.6',
  title: 'Sáng kiến chưa dùng cho danh hiệu năm khác',
  kind: 'LOCAL',
  law: {
    A: uncertain('Đây là thông lệ, chưa thấy văn bản của trung ương quy định.', provision('DECREE_91', 9, 3, 'b')),
    B1: uncertain('Luật không nói đến việc dùng lại; tỉnh hoặc cơ quan quy định.', provision('LAW_2022', 23, 2)),
    B2: uncertain('Luật không nói đến việc dùng lại; tỉnh hoặc cơ quan quy định.', provision('LAW_2022', 23, 2)),
  },
  assess: (facts, { regime, year, settings }) => {
    const proofs = creativeProofs(facts, regime);
    if (proofs.length === 0) return { outcome: 'NOT_APPLICABLE', fact: fact('Không có sáng kiến để xét.') };
    const fresh = proofs.filter((proof) => !isReused(proof, year));
    if (fresh.length > 0)
      return {
        outcome: 'MET',
        fact: fact('Có căn cứ chưa dùng cho năm khác.', { fresh: fresh.length }),
        sources: sourcesOf(fresh),
      };
    const statement = fact(`${capitalised(proofsText(proofs))} đã dùng cho danh hiệu năm khác.`, { fresh: 0 });
    const sources = sourcesOf(proofs);
    const rule = settings.initiativeReuse;
    if (rule !== undefined) {
      return {
        outcome: rule.value === 'MAY_REPEAT' ? 'MET' : 'NOT_MET',
        fact: statement,
        sources,
        localGrounds: [rule.ground],
      };
    }
    if (regime === 'A') return { outcome: 'NOT_MET', fact: statement, sources };
    return { outcome: 'LOCAL_SETTING', fact: statement, sources, setting: 'initiativeReuse' };
  },
};

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A topic counts for its leader and for those who took direct part. Asked only where nothing else proves creativity. */
const DIRECT_PART: EligibilityRule<PersonFacts> = {
  id: 'CSTDCS.4',
  title: 'Chủ nhiệm hoặc trực tiếp tham gia đề tài',
  kind: 'HARD',
  law: {
    A: certain(provision('CIRCULAR_12', 6, 2)),
    B1: uncertain('Nội dung hướng dẫn về đề tài theo Luật năm 2022 chưa được đối chiếu.', provision('LAW_2022', 23, 2)),
    B2: uncertain('Nội dung hướng dẫn về đề tài theo Luật năm 2022 chưa được đối chiếu.', provision('LAW_2022', 23, 2)),
  },
  assess: (facts, { regime }) => {
    const proofs = creativeProofs(facts, regime);
    const topics = proofs.flatMap((proof) => (proof.kind === 'RESEARCH' ? [proof.topic] : []));
    if (topics.length === 0 || topics.length < proofs.length) {
      return { outcome: 'NOT_APPLICABLE', fact: fact('Không cần căn cứ vào đề tài.') };
    }
    const own = topics.filter(tookDirectPart);
    const sentence =
      own.length > 0
        ? 'Là chủ nhiệm hoặc trực tiếp tham gia đề tài.'
        : 'Không phải chủ nhiệm hoặc người trực tiếp tham gia đề tài.';
    return {
      outcome: own.length > 0 ? 'MET' : 'NOT_MET',
      fact: fact(sentence, { topics: topics.length, own: own.length }),
      sources: (own.length > 0 ? own : topics).map(({ source }) => source),
    };
  },
};

/** Scope and recognition are proved by a decision of the head of the agency: at least one usable proof has its number. */
const RECOGNITION_DECISION: EligibilityRule<PersonFacts> = {
  id: 'CSTDCS.5',
  title: 'Có quyết định công nhận từ cấp cơ sở trở lên',
  kind: 'HARD',
  law: {
    A: certain(provision('CIRCULAR_12', 6, 3), provision('CIRCULAR_12', 2, 4)),
    B1: certain(provision('LAW_2022', 23, 2)),
    B2: certain(provision('LAW_2022', 23, 2), provision('DECREE_152', 33, 6)),
  } satisfies Record<RuleRegime, Ground>,
  assess: (facts, { regime }) => {
    const proofs = creativeProofs(facts, regime);
    if (proofs.length === 0) return { outcome: 'NOT_APPLICABLE', fact: fact('Không có sáng kiến, đề tài để xét.') };
    const decided = proofs.filter(hasDecision);
    if (decided.length === 0) {
      return {
        outcome: 'MISSING',
        fact: fact(`Thiếu số quyết định công nhận của ${proofsText(proofs)}.`, { decided: 0 }),
        sources: sourcesOf(proofs),
      };
    }
    const first = decided[0];
    const when = first?.kind === 'INITIATIVE' ? `, công nhận ngày ${dayText(first.initiative.recognisedOn)}` : '';
    return {
      outcome: 'MET',
      fact: fact(`Căn cứ: ${proofsText(decided)}${when}.`, { decided: decided.length }),
      sources: sourcesOf(decided),
    };
  },
};

export const GRASSROOTS_FIGHTER_CRITERIA: readonly EligibilityRule<PersonFacts>[] = [
  CREATIVITY,
  ADVANCED_WORKER_TOO,
  DIRECT_PART,
  FRESH_INITIATIVE,
  RECOGNITION_DECISION,
];
