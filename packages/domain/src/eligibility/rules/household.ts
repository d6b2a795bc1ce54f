import { provision } from '../citation.ts';
import { judgementRule } from '../judgement.ts';
import { certain, uncertain } from '../rule.ts';

/* Households (law.md b.8 GK.3, a.3): what they gave, in effort, land or property; only people can weigh it. */

const GAVE = 'Có đóng góp công sức, đất đai hoặc tài sản cho cộng đồng, cho địa phương';

export const HOUSEHOLD_COMMENDATION = judgementRule('GK.3', 'Đóng góp của hộ gia đình', GAVE, {
  A: certain(provision('DECREE_91', 40, 2)),
  B1: certain(provision('LAW_2022', 75)),
  B2: certain(provision('LAW_2022', 75)),
});

const NOT_COMPARED = 'Khoản, điểm về hộ gia đình của điều này chưa được đối chiếu.';

/** Bằng khen of the province or a ministry, and of the Prime Minister: the articles name households, their points were not read. */
export const HOUSEHOLD_MERIT = judgementRule(
  'BK.H',
  'Đóng góp của hộ gia đình có ảnh hưởng trong tỉnh, trong ngành',
  GAVE,
  {
    A: uncertain(NOT_COMPARED, provision('DECREE_91', 39)),
    B1: uncertain(NOT_COMPARED, provision('LAW_2022', 74)),
    B2: uncertain(NOT_COMPARED, provision('LAW_2022', 74)),
  },
);

export const HOUSEHOLD_PRIME_MINISTER_MERIT = judgementRule(
  'BKTTG.H',
  'Đóng góp của hộ gia đình có ảnh hưởng trong toàn quốc',
  GAVE,
  {
    A: uncertain(NOT_COMPARED, provision('DECREE_91', 38)),
    B1: uncertain(NOT_COMPARED, provision('LAW_2022', 73)),
    B2: uncertain(NOT_COMPARED, provision('LAW_2022', 73)),
  },
);
