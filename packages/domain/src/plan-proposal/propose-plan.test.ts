import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemsOf, proposePlan } from './index.ts';

/** A plan with one list of targets for such an audience. */
function target(line: string, heading = 'Về cá nhân') {
  const proposal = proposePlan(`KẾ HOẠCH\nThi đua năm 2021\n\nII. CHỈ TIÊU THI ĐUA\n\n${heading}\n\n+ ${line}\n`);
  return itemsOf(proposal, 'TARGET').map(({ values, warnings }) => {
    const { kind, minimum, maximum, shareBasisPoints, base, awardCode, initiativeScope, ratedKind } = values;
    const measure = { kind, minimum, maximum, shareBasisPoints, base, awardCode, initiativeScope, ratedKind };
    const told = Object.fromEntries(Object.entries(measure).filter(([, value]) => value !== null));
    return { ...told, ...(warnings.length > 0 && { warnings: warnings.map(({ code }) => code) }) };
  });
}

/** The same clause among the tasks, where only what is counted is a target. */
function inTask(line: string) {
  const proposal = proposePlan(`KẾ HOẠCH\nThi đua năm 2021\n\nIII. NHIỆM VỤ\n\n1. ${line}\n`);
  return itemsOf(proposal, 'TARGET').map(({ values }) => [values.code, values.kind, values.minimum, values.maximum]);
}

const MERIT = { kind: 'AWARD_COUNT', awardCode: 'PROVINCIAL_MERIT' } as const;
const FIGHTER = { awardCode: 'GRASSROOTS_EMULATION_FIGHTER', base: 'STAFF' } as const;

describe('a clause of the list of targets', () => {
  test.each([
    ['02 cá nhân được Ủy ban nhân dân tỉnh tặng Bằng khen.', [{ ...MERIT, minimum: 2 }]],
    ['02 (hai) cá nhân được Chủ tịch UBND tỉnh tặng Bằng khen', [{ ...MERIT, minimum: 2 }]],
    [
      '8 cá nhân được Giám đốc Sở tặng Giấy khen',
      [{ kind: 'AWARD_COUNT', awardCode: 'DIRECTOR_COMMENDATION', minimum: 8 }],
    ],
    [
      '02 cán bộ được Bộ Ngoại giao tặng Bằng khen',
      [{ kind: 'AWARD_COUNT', awardCode: 'MINISTERIAL_MERIT', minimum: 2 }],
    ],
    ['01 cán bộ được UBND tỉnh tặng Bằng khen', [{ ...MERIT, minimum: 1 }]],
    [
      'từ 07 đến 09 sáng kiến cấp cơ sở',
      [{ kind: 'COUNT_RANGE', minimum: 7, maximum: 9, initiativeScope: 'GRASSROOTS' }],
    ],
    ['03 – 05 sáng kiến cấp tỉnh', [{ kind: 'COUNT_RANGE', minimum: 3, maximum: 5, initiativeScope: 'PROVINCE' }]],
    ['ít nhất 03 sáng kiến cấp cơ sở', [{ kind: 'COUNT_RANGE', minimum: 3, initiativeScope: 'GRASSROOTS' }]],
    ['không quá 2 hồ sơ trễ hạn', [{ kind: 'COUNT_RANGE', maximum: 2 }]],
    ['Từ 9-7 mô hình mới', [{ kind: 'COUNT_RANGE', minimum: 9, maximum: 7, warnings: ['RANGE_UPSIDE_DOWN'] }]],
    [
      '100 % CBCCVC đạt danh hiệu Lao động tiên tiến',
      [{ kind: 'AWARD_SHARE_ALL', awardCode: 'ADVANCED_WORKER', shareBasisPoints: 10_000, base: 'STAFF' }],
    ],
    [
      'Trên 90% công chức đạt LĐTT',
      [{ kind: 'AWARD_SHARE_MINIMUM', awardCode: 'ADVANCED_WORKER', shareBasisPoints: 9_000, base: 'STAFF' }],
    ],
    [
      'Ít nhất 15% CBCCVC đạt danh hiệu Chiến sỹ thi đua cấp cơ sở',
      [{ kind: 'AWARD_SHARE_MINIMUM', ...FIGHTER, shareBasisPoints: 1_500, warnings: ['FLOOR_MEETS_CAP'] }],
    ],
    [
      'ÍT NHẤT 10,5% CBCCVC ĐẠT DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ',
      [{ kind: 'AWARD_SHARE_MINIMUM', ...FIGHTER, shareBasisPoints: 1_050 }],
    ],
    ['100% nữ CBCCVC tham gia phong trào', [{ kind: 'PARTICIPATION_ALL', shareBasisPoints: 10_000, base: 'WOMEN' }]],
    [
      '100% gia đình CBCCVC đạt tiêu chuẩn gia đình văn hóa',
      [{ kind: 'RECOGNITION', shareBasisPoints: 10_000, base: 'FAMILIES' }],
    ],
    [
      '100% CBCCVC không tham gia các tệ nạn xã hội; không uống rượu vào buổi trưa',
      [
        { kind: 'CONDUCT_ALL', shareBasisPoints: 10_000, base: 'STAFF' },
        { kind: 'CONDUCT_ALL', shareBasisPoints: 10_000, base: 'STAFF' },
      ],
    ],
    [
      '120% CBCCVC tham gia học tập',
      [{ kind: 'PARTICIPATION_ALL', shareBasisPoints: 12_000, base: 'STAFF', warnings: ['SHARE_ABOVE_ALL'] }],
    ],
    ['Trên 95% hồ sơ giải quyết đúng hạn', [{ kind: 'COUNT_RANGE', minimum: 95, warnings: ['BASE_UNKNOWN'] }]],
    [
      '02 đề tài được Hội đồng xét sáng kiến tỉnh công nhận sáng kiến cấp tỉnh',
      [{ kind: 'COUNT_RANGE', minimum: 2, initiativeScope: 'PROVINCE', warnings: ['MIXED_KINDS'] }],
    ],
    ['03 cá nhân được tặng Huy chương Hữu nghị', [{ kind: 'COUNT_RANGE', minimum: 3, warnings: ['AWARD_UNKNOWN'] }]],
    [
      '03 cá nhân được tặng Kỷ niệm chương của Bộ',
      [{ kind: 'AWARD_COUNT', awardCode: 'COMMEMORATIVE_MEDAL', minimum: 3 }],
    ],
    ['Không để xảy ra vi phạm kỷ luật', [{ kind: 'CONDUCT_ALL', shareBasisPoints: 10_000, base: 'STAFF' }]],
    [
      'hai cá nhân đạt danh hiệu Chiến sĩ thi đua cấp tỉnh',
      [{ kind: 'AWARD_COUNT', awardCode: 'PROVINCIAL_EMULATION_FIGHTER', minimum: 2 }],
    ],
    [
      'CSTĐCS: 12 người; LĐTT: 60/65 CBGV',
      [
        { kind: 'AWARD_COUNT', awardCode: 'GRASSROOTS_EMULATION_FIGHTER', minimum: 12 },
        { kind: 'AWARD_COUNT', awardCode: 'ADVANCED_WORKER', minimum: 60 },
      ],
    ],
    [
      'Mỗi phòng có từ 01 đến 02 sáng kiến',
      [{ kind: 'PARTICIPATION_ALL', shareBasisPoints: 10_000, base: 'DEPARTMENTS', warnings: ['EACH_COUNT'] }],
    ],
    ['Mỗi CBCCVC có ít nhất 01 sáng kiến', [{ kind: 'PARTICIPATION_ALL', shareBasisPoints: 10_000, base: 'STAFF' }]],
    [
      'Mỗi phòng có 02 cá nhân đạt danh hiệu Lao động tiên tiến',
      [{ kind: 'AWARD_COUNT', awardCode: 'ADVANCED_WORKER', minimum: 2, warnings: ['EACH_COUNT'] }],
    ],
    [
      '03 cá nhân được Chủ tịch UBND huyện tặng Giấy khen',
      [{ kind: 'RECOGNITION', minimum: 3, warnings: ['COMMENDATION_OF_OTHERS'] }],
    ],
    [
      '10% công chức được tặng Giấy khen của Chủ tịch UBND thị xã',
      [{ kind: 'RECOGNITION', shareBasisPoints: 1_000, base: 'STAFF', warnings: ['COMMENDATION_OF_OTHERS'] }],
    ],
    [
      'Đề nghị Công đoàn ngành tặng Giấy khen 02 cá nhân',
      [{ kind: 'AWARD_PROPOSAL', minimum: 2, warnings: ['COMMENDATION_OF_OTHERS'] }],
    ],
    [
      '02 cá nhân đạt danh hiệu Chiến sĩ thi đua cơ sở, được Chủ tịch UBND huyện tặng Giấy khen',
      [
        { kind: 'AWARD_COUNT', awardCode: 'GRASSROOTS_EMULATION_FIGHTER', minimum: 2 },
        { kind: 'RECOGNITION', minimum: 2, warnings: ['COMMENDATION_OF_OTHERS'] },
      ],
    ],
    [
      '02 cán bộ công đoàn được Giám đốc Sở tặng Giấy khen',
      [{ kind: 'AWARD_COUNT', awardCode: 'DIRECTOR_COMMENDATION', minimum: 2 }],
    ],
    ['Tỷ lệ học sinh lên lớp thẳng: 99,5%', [{ kind: 'COUNT_RANGE', warnings: ['BASE_UNKNOWN', 'NOT_WHOLE'] }]],
    ['Từ 98,5% đến 100% hồ sơ đúng hạn', [{ kind: 'COUNT_RANGE', warnings: ['BASE_UNKNOWN', 'NOT_WHOLE'] }]],
    ['Xây dựng 2,5 km đường', [{ kind: 'COUNT_RANGE', warnings: ['NOT_WHOLE'] }]],
    [
      'Phấn đấu 15 - 20% công chức đạt danh hiệu Lao động tiên tiến',
      [
        {
          kind: 'AWARD_SHARE_MINIMUM',
          awardCode: 'ADVANCED_WORKER',
          shareBasisPoints: 1_500,
          base: 'STAFF',
          warnings: ['UPPER_END_LOST'],
        },
      ],
    ],
    ['Tỷ lệ học sinh lên lớp thẳng: 98%', [{ kind: 'COUNT_RANGE', minimum: 98, warnings: ['BASE_UNKNOWN'] }]],
    [
      'Bà Nguyễn Thị Hà đạt danh hiệu Chiến sĩ thi đua cơ sở',
      [{ kind: 'AWARD_COUNT', awardCode: 'GRASSROOTS_EMULATION_FIGHTER', minimum: 1 }],
    ],
    [
      'Ba công chức đạt danh hiệu Chiến sĩ thi đua cơ sở',
      [{ kind: 'AWARD_COUNT', awardCode: 'GRASSROOTS_EMULATION_FIGHTER', minimum: 3 }],
    ],
    [
      'Chào mừng Quốc khánh 2/9 đạt danh hiệu Lao động tiên tiến',
      [{ kind: 'AWARD_COUNT', awardCode: 'ADVANCED_WORKER', minimum: 1 }],
    ],
    ['Trước 05/12 cán bộ hoàn thành hồ sơ', []],
    ['Ngày 01/6 cán bộ tặng quà', []],
    ['Chào mừng 30/4, 1/5 cán bộ dọn vệ sinh', []],
    ['Ngày làm việc 8 giờ', []],
    ['Kế hoạch 5 năm 2021 - 2025', []],
  ])('for persons: %s', (line, expected) => {
    expect(target(line)).toEqual(expected);
  });

  test.each([
    [
      'Tập thể Sở đề nghị Chủ tịch nước tặng Huân chương Lao động hạng Nhì',
      [{ kind: 'AWARD_PROPOSAL', minimum: 1, awardCode: 'LABOUR_ORDER_SECOND' }],
    ],
    ['Chi bộ xếp loại hoàn thành xuất sắc nhiệm vụ', [{ kind: 'ORGANISATION_RATING', ratedKind: 'PARTY_CELL' }]],
    [
      'Công đoàn, Chi đoàn được xếp loại hoàn thành tốt nhiệm vụ',
      [
        { kind: 'ORGANISATION_RATING', ratedKind: 'TRADE_UNION' },
        { kind: 'ORGANISATION_RATING', ratedKind: 'YOUTH_UNION' },
      ],
    ],
    [
      'Cơ quan Sở: 01 phòng (đơn vị) được Ủy ban nhân dân tỉnh tặng Bằng khen; 01 phòng được công nhận danh hiệu tập thể Lao động xuất sắc. 02 phòng (đơn vị) được Giám đốc Sở tặng Giấy khen.',
      [
        { ...MERIT, minimum: 1 },
        { kind: 'AWARD_COUNT', awardCode: 'EXCELLENT_COLLECTIVE', minimum: 1 },
        { kind: 'AWARD_COUNT', awardCode: 'DIRECTOR_COMMENDATION', minimum: 2 },
      ],
    ],
    [
      '02 tập thể, 03 cá nhân được UBND tỉnh tặng Bằng khen',
      [
        { ...MERIT, minimum: 2 },
        { ...MERIT, minimum: 3 },
      ],
    ],
    [
      '100% phòng, đơn vị đạt danh hiệu Lao động tiên tiến',
      [
        {
          kind: 'AWARD_SHARE_ALL',
          awardCode: 'ADVANCED_COLLECTIVE',
          shareBasisPoints: 10_000,
          base: 'DEPARTMENTS',
          warnings: ['PERSON_TITLE_FOR_COLLECTIVE'],
        },
      ],
    ],
    [
      '100% phòng đạt Tập thể lao động tiên tiến',
      [{ kind: 'AWARD_SHARE_ALL', awardCode: 'ADVANCED_COLLECTIVE', shareBasisPoints: 10_000, base: 'DEPARTMENTS' }],
    ],
    [
      'Cơ quan đạt chuẩn văn hóa, an toàn về an ninh trật tự.',
      [
        { kind: 'RECOGNITION', minimum: 1 },
        { kind: 'RECOGNITION', minimum: 1 },
      ],
    ],
    [
      '04/06 hạt đạt danh hiệu Tập thể lao động xuất sắc',
      [{ kind: 'AWARD_COUNT', awardCode: 'EXCELLENT_COLLECTIVE', minimum: 4 }],
    ],
    [
      'Chi cục Hải quan đạt danh hiệu Tập thể lao động xuất sắc',
      [{ kind: 'AWARD_COUNT', awardCode: 'EXCELLENT_COLLECTIVE', minimum: 1 }],
    ],
    [
      '8/8 tổ đạt Tập thể lao động tiên tiến',
      [{ kind: 'AWARD_SHARE_ALL', awardCode: 'ADVANCED_COLLECTIVE', shareBasisPoints: 10_000, base: 'DEPARTMENTS' }],
    ],
    [
      'Trường đạt danh hiệu Tập thể Lao động xuất sắc, đề nghị Thủ tướng Chính phủ tặng Bằng khen',
      [
        { kind: 'AWARD_COUNT', minimum: 1, awardCode: 'EXCELLENT_COLLECTIVE' },
        { kind: 'AWARD_PROPOSAL', minimum: 1, awardCode: 'PRIME_MINISTER_MERIT' },
      ],
    ],
    [
      '02 phòng đạt danh hiệu Tập thể lao động xuất sắc và được đề nghị UBND tỉnh tặng Bằng khen',
      [
        { kind: 'AWARD_COUNT', minimum: 2, awardCode: 'EXCELLENT_COLLECTIVE' },
        { kind: 'AWARD_PROPOSAL', minimum: 2, awardCode: 'PROVINCIAL_MERIT' },
      ],
    ],
    [
      '03 phòng đạt Tập thể lao động xuất sắc, đề nghị UBND tỉnh tặng Bằng khen cho 01 phòng',
      [
        { kind: 'AWARD_COUNT', minimum: 3, awardCode: 'EXCELLENT_COLLECTIVE' },
        { kind: 'AWARD_PROPOSAL', minimum: 1, awardCode: 'PROVINCIAL_MERIT' },
      ],
    ],
    [
      'Tập thể lao động xuất sắc được đề nghị Thủ tướng Chính phủ tặng Bằng khen',
      [{ kind: 'AWARD_PROPOSAL', minimum: 1, awardCode: 'PRIME_MINISTER_MERIT' }],
    ],
    ['Cờ thi đua của Chính phủ cho 01 đơn vị', [{ kind: 'AWARD_COUNT', minimum: 1, awardCode: 'GOVERNMENT_FLAG' }]],
  ])('for collectives: %s', (line, expected) => {
    expect(target(line, 'Về tập thể')).toEqual(expected);
  });

  test('decomposed letters read as composed ones', () => {
    expect(target('Ít nhất 20% công chức đạt Chiến sĩ thi đua cơ sở'.normalize('NFD'))).toEqual(
      target('Ít nhất 20% công chức đạt Chiến sĩ thi đua cơ sở'),
    );
  });
});

test.each([
  ['Đăng ký và hoàn thành 02 nội dung của tỉnh năm 2021.', [['1', 'COUNT_RANGE', 2, null]]],
  [
    'Phần đầu có 02 đề tài được công nhận sáng kiến cấp tỉnh; từ 07 đến 09 sáng kiến cấp cơ sở.',
    [
      ['1a', 'COUNT_RANGE', 2, null],
      ['1b', 'COUNT_RANGE', 7, 9],
    ],
  ],
  ['Thực hiện Nghị quyết 04 và Chỉ thị 35 trong 5 ngày làm việc, Cụm thi đua số 3.', []],
  ['Rà soát 12 văn bản đã hết hiệu lực.', []],
])('among the tasks: %s', (line, expected) => {
  expect(inTask(line)).toEqual(expected);
});

test('what stands before the colon stays in the title where only it says what is counted', () => {
  const text =
    'KẾ HOẠCH\nThi đua năm 2021\n\nII. CHỈ TIÊU\n\nVề cá nhân\n\n+ CSTĐCS: 12 người\n+ Tỷ lệ đúng hạn: 98%\n';
  expect(itemsOf(proposePlan(text), 'TARGET').map(({ values }) => values.title)).toEqual([
    'CSTĐCS: 12 người',
    'Tỷ lệ đúng hạn: 98%',
  ]);
});

test('a title and the proposal behind its comma are two targets with their own words, and the line says so', () => {
  const text =
    'KẾ HOẠCH\nThi đua năm 2021\n\nII. CHỈ TIÊU\n\nVề tập thể\n\n+ Trường đạt danh hiệu Tập thể Lao động xuất sắc, đề nghị Thủ tướng Chính phủ tặng Bằng khen\n';
  const proposal = proposePlan(text);
  expect(
    itemsOf(proposal, 'TARGET').map(({ values, start, end }) => [
      values.title,
      values.decider,
      proposal.text.slice(start, end),
    ]),
  ).toEqual([
    ['Trường đạt danh hiệu Tập thể Lao động xuất sắc', null, 'Trường đạt danh hiệu Tập thể Lao động xuất sắc'],
    [
      'Trường đề nghị Thủ tướng Chính phủ tặng Bằng khen',
      'Thủ tướng Chính phủ',
      'đề nghị Thủ tướng Chính phủ tặng Bằng khen',
    ],
  ]);
  expect(proposal.warnings.map(({ code }) => code)).toContain('JOINED_TARGETS');
});

test('a number for each, and a range upside down, are told in the words of the text', () => {
  const text =
    'KẾ HOẠCH\nThi đua năm 2021\n\nII. CHỈ TIÊU\n\n+ Mỗi phòng có từ 01 đến 02 sáng kiến\n+ Từ 9 đến 7 mô hình mới\n';
  expect(itemsOf(proposePlan(text), 'TARGET').flatMap(({ warnings }) => warnings.map(({ found }) => found))).toEqual([
    'từ 01 đến 02 sáng kiến',
    '9 đến 7',
  ]);
});

test.each([
  ['Trường được Chủ tịch UBND huyện tặng Giấy khen', 'RECOGNITION'],
  ['02 phòng được tặng Giấy khen của Chủ tịch UBND huyện', 'RECOGNITION'],
  ['Đề nghị Chủ tịch UBND huyện tặng Giấy khen', 'AWARD_PROPOSAL'],
  ['03 tập thể, 05 cá nhân được Chủ tịch UBND huyện tặng Giấy khen', 'RECOGNITION'],
])('a Giấy khen of others has its own decider and none of the catalogue: %s', (line, kind) => {
  const text = `KẾ HOẠCH\nThi đua năm 2021\n\nII. CHỈ TIÊU\n\nVề tập thể\n\n+ ${line}\n`;
  const [target] = itemsOf(proposePlan(text), 'TARGET');
  expect(target?.values).toMatchObject({ kind, awardCode: null, decider: 'Chủ tịch UBND huyện' });
  expect(target?.confidence).toBe('LOW');
  expect(target?.warnings).toMatchObject([{ code: 'COMMENDATION_OF_OTHERS', found: 'Chủ tịch UBND huyện' }]);
});

test('parts numbered II.1/ and lists numbered (i), (1) are read as parts and lists', () => {
  const text =
    'KẾ HOẠCH\nThi đua năm 2022\n\nI/ MỤC ĐÍCH\n1/ Thi đua.\n\nII/ CHỈ TIÊU\nII.1/ Đối với tập thể:\n(i) 02 phòng được UBND tỉnh tặng Bằng khen;\n(ii) 03 phòng được Giám đốc Sở tặng Giấy khen.\nII.2/ Đối với cá nhân:\n(1) 05 cá nhân được Giám đốc Sở tặng Giấy khen\n\nIII/ NHIỆM VỤ\nIII.1/ Rà soát văn bản.\nIII.2/ Trả lời kiến nghị.\n';
  const proposal = proposePlan(text);
  expect(itemsOf(proposal, 'TARGET').map(({ values }) => [values.code, values.minimum])).toEqual([
    ['T1', 2],
    ['T2', 3],
    ['P1', 5],
  ]);
  expect(itemsOf(proposal, 'TASK')).toHaveLength(2);
  expect(proposal.unread).toEqual([]);
});

test('a part whose name stands in the next line is no sentence that was cut', () => {
  const { warnings } = proposePlan('KẾ HOẠCH\nThi đua năm 2021\n\nPhần thứ nhất\nMỤC ĐÍCH\n\n1. Thi đua.\n');
  expect(warnings.map(({ code }) => code)).not.toContain('BROKEN_LINE');
});

describe('days and phases', () => {
  test('a long line without an end does not swallow the phase in the next one', () => {
    const text =
      'KẾ HOẠCH\nThi đua năm học 2022 - 2023\n\n3. Các đợt thi đua\nĐợt 1: từ 05/9/2022 đến 20/11/2022 (kỷ niệm 40 năm ngày Nhà giáo Việt Nam 20/11/1982 - 20/11/2022)\nĐợt 2: từ 21/11/2022 đến 26/3/2023\n';
    expect(itemsOf(proposePlan(text), 'PHASE').map(({ values }) => values.fromDay)).toEqual([
      '2022-09-05',
      '2022-11-21',
    ]);
  });

  function phases(...lines: readonly string[]) {
    const text = `KẾ HOẠCH\nThi đua năm 2021\n\nIII. THỜI GIAN\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`;
    const proposal = proposePlan(text);
    const days = itemsOf(proposal, 'PHASE').map(({ values }) => [values.name, values.fromDay, values.toDay]);
    const codes = [...itemsOf(proposal, 'PHASE').flatMap(({ warnings }) => warnings), ...proposal.warnings].map(
      ({ code }) => code,
    );
    return { days, codes };
  }

  test.each([
    ['*Đợt 1:* Từ đầu năm đến 19/5/2021', ['Đợt 1', '2021-01-01', '2021-05-19']],
    ['Đợt 2: từ đầu tháng 6 đến hết năm', ['Đợt 2', '2021-06-01', '2021-12-31']],
    ['Giai đoạn I: từ ngày 01 tháng 02 năm 2021 đến hết quý II/2021', ['Giai đoạn I', '2021-02-01', '2021-06-30']],
    ['Đợt 1: từ ngày 1-2-2021 đến cuối tháng 4', ['Đợt 1', '2021-02-01', '2021-04-30']],
    ['Đợt 1: từ 15/11/2021 đến 22/02/2022', ['Đợt 1', '2021-11-15', '2022-02-22']],
  ])('%s', (line, expected) => {
    expect(phases(line).days).toEqual([expected]);
  });

  test('what cannot be: the day that no calendar has, the phase that ends before it starts, the wrong count of days', () => {
    expect(phases('Đợt 1: từ 01/01/2021 đến 31/6/2021').codes).toContain('NO_SUCH_DAY');
    expect(phases('Đợt 1: từ 01/6/2021 đến 01/5/2021').codes).toContain('PHASE_UPSIDE_DOWN');
    expect(phases('Đợt 1: 100 ngày, từ 15/11/2021 đến 28/02/2022').codes).toContain('DURATION_COUNT');
    expect(phases('Đợt 1: 100 ngày, từ 15/11/2021 đến 22/02/2022').codes).not.toContain('DURATION_COUNT');
  });

  test('gaps and overlaps are told', () => {
    const first = 'Đợt 1: từ 01/01/2021 đến 19/5/2021';
    expect(phases(first, 'Đợt 2: từ 01/6/2021 đến 31/12/2021').codes).toContain('PHASE_GAP');
    expect(phases(first, 'Đợt 2: từ 01/5/2021 đến 31/12/2021').codes).toContain('PHASE_OVERLAP');
  });
});

const words = fc.constantFrom(
  'I. MỤC ĐÍCH, YÊU CẦU',
  'II. CHỈ TIÊU',
  'III. NHIỆM VỤ',
  '1. ',
  '2.1. ',
  'a) ',
  '- ',
  '+ ',
  '* ',
  '100% CBCCVC',
  '02 phòng',
  'đạt',
  'Bằng khen',
  '“',
  '”',
  '"',
  '(',
  ')',
  ';',
  '. ',
  ', ',
  '\n',
  '\n\n',
  'từ 01/01/2021 đến 19/5/2021',
  'Đợt 1: ',
  '76 năm ngày',
  'Chỉ thị số 05-CT/TW',
  'phong trào',
  'Cụm thi đua số 3',
  'Nơi nhận:',
  'GIÁM ĐỐC',
  'Nguyễn Văn A',
);
const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.array(fc.oneof(words, fc.string({ maxLength: 12 })), { maxLength: 60 }).map((parts) => parts.join('')),
);

test('any text is read without a fault; every item and every line not understood lies in the text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const proposal = proposePlan(text);
      const lineCount = proposal.text.split('\n').length;
      for (const { start, end, fromLine, toLine } of [...proposal.items, ...proposal.unread]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(proposal.text.length);
        expect(fromLine).toBeGreaterThanOrEqual(1);
        expect(toLine).toBeGreaterThanOrEqual(fromLine);
        expect(toLine).toBeLessThanOrEqual(lineCount);
      }
      expect(new Set(proposal.items.map(({ key }) => key)).size).toBe(proposal.items.length);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['one line of numbers', '100% CBCCVC đạt, 02 phòng và '],
  ['one line of quotes', 'Chỉ thị số 05-CT/TW về “'],
  ['one line of years', '76 năm ngày (1/1/2021 '],
  ['one line of blanks', ' '],
  ['brackets that never close', '('],
  ['short lines', '- a\n'],
  ['lines that go on', 'từ ngày\n'],
])('a long text is read in one pass: %s', (_name, part) => {
  const head = 'KẾ HOẠCH\nThi đua năm 2021\nIII. NHIỆM VỤ\n1. ';
  const short = timeOf(head + part.repeat(Math.ceil(20_000 / part.length)));
  const long = timeOf(head + part.repeat(Math.ceil(200_000 / part.length)));
  // Ten times the text takes about ten times the time; a square would take a hundred times.
  expect(long).toBeLessThan(Math.max(short * 40, 1_500));
});

function timeOf(text: string): number {
  const start = Date.now();
  proposePlan(text);
  return Date.now() - start;
}
