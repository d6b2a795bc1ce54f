/** A text that a rule can rest on. `citedAs` follows "điểm b khoản 2 Điều 9 …"; `fullName` is for grounds on paper. */
export interface LegalDocument {
  readonly number: string | undefined;
  readonly citedAs: string;
  readonly fullName: string;
}

/** Every text is defined once; rules name it by key, so a wrong number can only be wrong here. */
export const LEGAL_DOCUMENTS = {
  LAW_2003: {
    number: '15/2003/QH11',
    citedAs: 'Luật Thi đua, khen thưởng năm 2003 (sửa đổi, bổ sung năm 2005 và 2013)',
    fullName:
      'Luật Thi đua, khen thưởng số 15/2003/QH11 ngày 26 tháng 11 năm 2003, được sửa đổi, bổ sung bởi Luật số 47/2005/QH11 và Luật số 39/2013/QH13',
  },
  DECREE_91: {
    number: '91/2017/NĐ-CP',
    citedAs: 'Nghị định 91/2017/NĐ-CP',
    fullName:
      'Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
  },
  CIRCULAR_08: {
    number: '08/2017/TT-BNV',
    citedAs: 'Thông tư 08/2017/TT-BNV',
    fullName:
      'Thông tư số 08/2017/TT-BNV ngày 27 tháng 10 năm 2017 của Bộ Nội vụ quy định chi tiết thi hành một số điều của Nghị định số 91/2017/NĐ-CP',
  },
  CIRCULAR_12: {
    number: '12/2019/TT-BNV',
    citedAs: 'Thông tư 12/2019/TT-BNV',
    fullName:
      'Thông tư số 12/2019/TT-BNV ngày 04 tháng 11 năm 2019 của Bộ Nội vụ quy định chi tiết thi hành một số điều của Nghị định số 91/2017/NĐ-CP',
  },
  CIRCULAR_03_BNG: {
    number: '03/2018/TT-BNG',
    citedAs: 'Thông tư 03/2018/TT-BNG',
    fullName: 'Thông tư số 03/2018/TT-BNG của Bộ Ngoại giao hướng dẫn công tác thi đua, khen thưởng ngành Ngoại giao',
  },
  LAW_2022: {
    number: '06/2022/QH15',
    citedAs: 'Luật Thi đua, khen thưởng năm 2022',
    fullName: 'Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15 tháng 6 năm 2022',
  },
  DECREE_98: {
    number: '98/2023/NĐ-CP',
    citedAs: 'Nghị định 98/2023/NĐ-CP',
    fullName:
      'Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
  },
  CIRCULAR_01: {
    number: '01/2024/TT-BNV',
    citedAs: 'Thông tư 01/2024/TT-BNV',
    fullName:
      'Thông tư số 01/2024/TT-BNV ngày 24 tháng 02 năm 2024 của Bộ Nội vụ quy định biện pháp thi hành Luật Thi đua, khen thưởng và Nghị định số 98/2023/NĐ-CP',
  },
  DECREE_152: {
    number: '152/2025/NĐ-CP',
    citedAs: 'Nghị định 152/2025/NĐ-CP',
    fullName:
      'Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng',
  },
  CIRCULAR_15: {
    number: '15/2025/TT-BNV',
    citedAs: 'Thông tư 15/2025/TT-BNV',
    fullName: 'Thông tư số 15/2025/TT-BNV ngày 04 tháng 8 năm 2025 của Bộ Nội vụ về thi đua, khen thưởng',
  },
  LAW_2026: {
    number: '06/2026/QH16',
    citedAs: 'Luật 06/2026/QH16',
    fullName:
      'Luật số 06/2026/QH16 ngày 23 tháng 4 năm 2026 sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng',
  },
  DECREE_47_2017: baseSalaryDecree('47/2017/NĐ-CP', '24 tháng 4 năm 2017'),
  DECREE_72_2018: baseSalaryDecree('72/2018/NĐ-CP', '15 tháng 5 năm 2018'),
  DECREE_38_2019: baseSalaryDecree('38/2019/NĐ-CP', '09 tháng 5 năm 2019'),
  DECREE_24_2023: baseSalaryDecree('24/2023/NĐ-CP', '14 tháng 5 năm 2023'),
  DECREE_73_2024: baseSalaryDecree('73/2024/NĐ-CP', '30 tháng 6 năm 2024'),
  DECREE_161_2026: baseSalaryDecree('161/2026/NĐ-CP', undefined),
  BNV_ANSWER_CONTRACT_2024: {
    number: undefined,
    citedAs: 'Trả lời của Bộ Nội vụ tháng 11/2024 về thời gian làm việc theo hợp đồng (Báo Lao Động)',
    fullName: 'Trả lời của Bộ Nội vụ tháng 11 năm 2024 về thời gian làm việc theo hợp đồng, đăng trên Báo Lao Động',
  },
  BNV_ANSWER_YEAR_2024: {
    number: undefined,
    citedAs: 'Trả lời của Bộ Nội vụ năm 2024 về danh hiệu của năm 2023 (Báo Lao Động)',
    fullName: 'Trả lời của Bộ Nội vụ năm 2024 về danh hiệu thi đua của năm 2023, đăng trên Báo Lao Động',
  },
} as const satisfies Record<string, LegalDocument>;

export type DocumentId = keyof typeof LEGAL_DOCUMENTS;

/** The decrees that set the base salary differ in number and day alone; the day of one was not read. */
function baseSalaryDecree<N extends string>(number: N, day: string | undefined) {
  const dated = day === undefined ? '' : ` ngày ${day}`;
  return {
    number,
    citedAs: `Nghị định ${number}`,
    fullName: `Nghị định số ${number}${dated} của Chính phủ quy định mức lương cơ sở đối với cán bộ, công chức, viên chức và lực lượng vũ trang`,
  } as const;
}
