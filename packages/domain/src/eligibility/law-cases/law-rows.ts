/**
 * Every row of the criteria of the law, and where it lives: a rule of the engine; another place of the product that decides it; a
 * row that refuses nobody. The rows have the names that findings and cases use.
 */
export const LAW_ROWS: Readonly<Record<string, LawRow>> = {
  ...rules('G.1', 'G.2', 'G.3', 'G.6', 'G.7', 'G.9', 'G.11', 'G.12', 'G.13', 'G.14', 'G.15', 'G.17'),
  'G.4': refusesNobody('Không tiêu chuẩn nào đòi hình thức thấp hơn, trừ khi tiêu chuẩn nêu; BKTTG, HCLĐ nêu.'),
  'G.5': elsewhere('history.ts, meritAwards: chỉ khen theo công trạng được tính lên cấp cao hơn.'),
  'G.8': elsewhere('history.ts, countingFrom: đếm từ cuối thời gian đạt thành tích của quyết định trước.'),
  'G.10': refusesNobody('Thứ tự ưu tiên khi bằng nhau là việc của Hội đồng, không loại ai.'),
  'G.16': refusesNobody('Dòng tổng của danh sách: tỷ lệ người không giữ chức vụ lãnh đạo.'),

  ...rules('LDTT.1', 'LDTT.2', 'LDTT.3', 'LDTT.4', 'LDTT.5', 'LDTT.6', 'LDTT.7', 'LDTT.8', 'LDTT.9', 'LDTT.10'),
  ...rules('LDTT.11', 'LDTT.12', 'LDTT.13', 'LDTT.14'),

  ...rules('CSTDCS.1', 'CSTDCS.2', 'CSTDCS.4', 'CSTDCS.5', 'CSTDCS.6'),
  'CSTDCS.3': elsewhere('nominations/quota.ts: mức tối đa của cả danh sách.'),
  'CSTDCS.7': refusesNobody('Chỉ áp dụng cho đơn vị thuộc Bộ Ngoại giao, không áp dụng cho Sở.'),

  ...rules('CSTDT.1', 'CSTDT.2', 'CSTDT.3', 'CSTDT.4'),
  'CSTDT.5': elsewhere('CSTDT.1 xét ba năm liên tục đến năm đề nghị.'),
  'CSTDT.6': elsewhere('history.ts: danh hiệu theo luật cũ được tính như luật mới.'),

  ...rules('CSTDTQ.1', 'CSTDTQ.2', 'CSTDTQ.3', 'CSTDTQ.4', 'CSTDTQ.7'),
  'CSTDTQ.5': elsewhere('STATE.3: ý kiến của Ban Thường vụ Tỉnh ủy.'),
  'CSTDTQ.6': elsewhere('STATE.1: lấy ý kiến nhân dân.'),

  ...rules('TTLDTT.1', 'TTLDTT.2', 'TTLDTT.3', 'TTLDTT.4', 'TTLDTT.5', 'TTLDTT.6'),
  ...rules('TTLDXS.1', 'TTLDXS.2', 'TTLDXS.3', 'TTLDXS.4', 'TTLDXS.5', 'TTLDXS.6'),
  'TTLDXS.7': elsewhere(
    'nominations/quota.ts, thiết lập excellentCollectiveCap: giới hạn của tỉnh, tính trên cả cơ quan.',
  ),

  ...rules('CO.1', 'CO.2', 'CO.3', 'CO.4', 'CO.5', 'CO.6', 'CO.7', 'CO.8', 'CO.9', 'CO.10'),

  ...rules('GK.1', 'GK.2', 'GK.3', 'GK.4'),
  'GK.5': refusesNobody('Không có tiêu chuẩn về số lượng hay sáng kiến cho Giấy khen.'),

  ...rules('BK.P1', 'BK.P2', 'BK.P3', 'BK.P4', 'BK.P5', 'BK.C1', 'BK.C2', 'BK.C3', 'BK.C4', 'BK.H', 'BK.BNG'),

  ...rules('BKTTG.C', 'BKTTG.T', 'BKTTG.H', 'HCLD1', 'HCLD2', 'HCLD3', 'HCLD.Q', 'STATE.1', 'STATE.2', 'STATE.3'),
  'HCLD.posts': elsewhere('rules/service-time.ts: cộng thời gian các chức vụ vào HCLD1.Q.1, HCLD2.Q.1, HCLD3.Q.1.'),

  ...rules('KNC.1', 'KNC.2', 'KNC.4', 'KNC.5'),
  'KNC.3': elsewhere('G.2: thành tích chỉ tính từ khi chấp hành xong kỷ luật.'),

  ...rules('DN.1', 'DN.2', 'DN.3'),
};

export type LawRow =
  | { readonly is: 'RULE' }
  | { readonly is: 'ELSEWHERE'; readonly where: string }
  | { readonly is: 'REFUSES_NOBODY'; readonly why: string };

function rules(...rows: readonly string[]): Readonly<Record<string, LawRow>> {
  return Object.fromEntries(rows.map((row) => [row, { is: 'RULE' }]));
}

function elsewhere(where: string): LawRow {
  return { is: 'ELSEWHERE', where };
}

function refusesNobody(why: string): LawRow {
  return { is: 'REFUSES_NOBODY', why };
}

/** The row that a rule belongs to: itself, or the row it is a part of (`TTLDXS.3a`, `HCLD1.T.2`). */
export function rowOf(rule: string): string | undefined {
  return Object.keys(LAW_ROWS)
    .filter((row) => rule === row || (rule.startsWith(row) && !/^\d/.test(rule.slice(row.length))))
    .toSorted((left, right) => right.length - left.length)[0];
}
