import { day } from '../day.ts';

interface PlanOccasion {
  readonly name: string;
  readonly originDay?: Date;
  readonly anniversary?: Date;
  readonly statedYears: number;
}

interface PlanPhase {
  readonly name: string;
  readonly fromDay: Date;
  readonly fromText: string;
  readonly toDay: Date;
  readonly toText: string;
  readonly reviewOn: Date;
  readonly reviewText: string;
  readonly occasions: readonly PlanOccasion[];
}

/** The two phases; the last days of May lie in neither, and the plan counts 90 years where there are 91. */
export const PLAN_PHASES: readonly PlanPhase[] = [
  {
    name: 'Đợt 1',
    fromDay: day('2021-01-01'),
    fromText: 'Từ đầu năm',
    toDay: day('2021-05-19'),
    toText: 'đến 19/5/2021',
    reviewOn: day('2021-05-19'),
    reviewText: 'Sơ kết thi đua vào cuối đợt 1.',
    occasions: [
      occasion('ngày thành lập Đảng cộng sản Việt Nam', '1930-02-03', '2021-02-03', 91),
      occasion('ngày giải phóng hoàn toàn Miền Nam, thống nhất đất nước', '1975-04-30', '2021-04-30', 46),
      occasion('ngày sinh Chủ tịch Hồ Chí Minh', '1890-05-19', '2021-05-19', 131),
    ],
  },
  {
    name: 'Đợt 2',
    fromDay: day('2021-06-01'),
    fromText: 'Từ đầu tháng 6/2021',
    toDay: day('2021-12-31'),
    toText: 'đến 31/12/2021',
    reviewOn: day('2021-12-31'),
    reviewText: 'Tổng kết vào dịp cuối năm 2021.',
    occasions: [
      occasion('Cách mạng tháng Tám', '1945-08-19', '2021-08-19', 76),
      occasion('Quốc khánh', '1945-09-02', '2021-09-02', 76),
      { name: 'ngày thành lập ngành Ngoại giao', statedYears: 76 },
      { name: 'ngày thành lập Sở Ngoại vụ', statedYears: 16 },
      occasion('ngày Xô Viết Nghệ Tĩnh', '1930-09-12', '2021-09-12', 90),
    ],
  },
];

function occasion(name: string, origin: string, anniversary: string, statedYears: number): PlanOccasion {
  return { name, originDay: day(origin), anniversary: day(anniversary), statedYears };
}
