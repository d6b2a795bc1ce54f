import { provision } from '../citation.ts';
import type { CommonFacts } from '../facts.ts';
import { judgementRule, paperRule } from '../judgement.ts';
import { certain, fact, uncertain, type EligibilityRule } from '../rule.ts';
import { forKinds } from '../rule-set.ts';

/* Khen thưởng đối ngoại (law.md a.1): foreign persons and bodies, since 2024 also Vietnamese abroad. */

const FOREIGN = ['FOREIGN'] as const;

const KIND_LAW: EligibilityRule<unknown>['law'] = {
  A: certain(provision('DECREE_91', 13, 6)),
  B1: certain(provision('LAW_2022', 8, 6)),
  B2: certain(provision('LAW_2022', 8, 6)),
};

const FOREIGN_SUBJECT: EligibilityRule<CommonFacts> = {
  id: 'DN.1',
  title: 'Đối tượng khen thưởng đối ngoại',
  kind: 'HARD',
  law: KIND_LAW,
  assess: ({ isForeign }) => {
    if (isForeign === undefined) {
      return { outcome: 'MISSING', fact: fact('Chưa ghi có phải cá nhân, tổ chức nước ngoài hay không.') };
    }
    return {
      outcome: isForeign ? 'MET' : 'NOT_MET',
      fact: fact(
        isForeign
          ? 'Là cá nhân, tổ chức nước ngoài hoặc người Việt Nam ở nước ngoài.'
          : 'Không phải cá nhân, tổ chức nước ngoài hoặc người Việt Nam ở nước ngoài; xét theo loại hình khác.',
        { isForeign },
      ),
    };
  },
};

const CONTRIBUTION = judgementRule(
  'DN.2',
  'Có đóng góp cho quan hệ đối ngoại, phát triển của địa phương',
  'Có đóng góp cho quan hệ hữu nghị, hợp tác hoặc cho phát triển của địa phương, của ngành',
  KIND_LAW,
);

const NOT_OF_THE_STATE = 'Chỉ đọc được quy định về ý kiến cho hình thức khen thưởng cấp Nhà nước.';
const NOT_COMPARED = 'Điều khoản của chế độ này chưa được đối chiếu.';

/** Opinions of the ministries of public security and of foreign affairs; the text that was read is about awards of the State. */
function opinions(isOfTheState: boolean): EligibilityRule<unknown> {
  return paperRule(
    'DN.3',
    'Ý kiến của Bộ Công an và Bộ Ngoại giao',
    'ý kiến bằng văn bản của Bộ Công an và Bộ Ngoại giao',
    {
      A: uncertain(NOT_COMPARED, provision('DECREE_91', 13, 6)),
      B1: uncertain(NOT_COMPARED, provision('DECREE_98')),
      B2: isOfTheState
        ? certain(provision('DECREE_152', 34, 4))
        : uncertain(NOT_OF_THE_STATE, provision('DECREE_152', 34, 4)),
    },
  );
}

export const FOREIGN_FORM: readonly EligibilityRule<CommonFacts>[] = [
  forKinds(FOREIGN, FOREIGN_SUBJECT),
  forKinds(FOREIGN, CONTRIBUTION),
  forKinds(FOREIGN, opinions(false)),
];

export const FOREIGN_FORM_OF_THE_STATE: readonly EligibilityRule<CommonFacts>[] = [
  forKinds(FOREIGN, FOREIGN_SUBJECT),
  forKinds(FOREIGN, CONTRIBUTION),
  forKinds(FOREIGN, opinions(true)),
];
