/**
 * Every row of the criteria of the law, and where it lives: a rule of the engine; another place of the product that decides it;
 * not built. The rows have the names that findings and cases use.
 */
export const LAW_ROWS: Readonly<Record<string, LawRow>> = {
  ...rules('G.1', 'G.2', 'G.3', 'G.6', 'G.7', 'G.9', 'G.11', 'G.12', 'G.13', 'G.14', 'G.17'),
  'G.4': elsewhere('Không rule nào đòi hình thức thấp hơn, trừ khi tiêu chuẩn nêu; BKTTG, HCLĐ nêu.'),
  'G.5': elsewhere('history.ts, meritAwards: chỉ khen theo công trạng được tính lên cấp cao hơn.'),
  'G.8': elsewhere('history.ts, countingFrom: đếm từ cuối thời gian đạt thành tích của quyết định trước.'),
  'G.10': elsewhere('Thứ tự ưu tiên khi bằng nhau là việc của Hội đồng, không loại ai.'),
  'G.15': open('Chưa có loại thành tích “phục vụ hội nghị, tổng kết luật”.'),
  'G.16': elsewhere('Dòng tổng của danh sách: tỷ lệ người không giữ chức vụ lãnh đạo.'),

  ...rules('LDTT.1', 'LDTT.2', 'LDTT.3', 'LDTT.4', 'LDTT.5', 'LDTT.6', 'LDTT.7', 'LDTT.8', 'LDTT.9', 'LDTT.10'),
  ...rules('LDTT.11', 'LDTT.12', 'LDTT.13', 'LDTT.14'),

  ...rules('CSTDCS.1', 'CSTDCS.2', 'CSTDCS.4', 'CSTDCS.5', 'CSTDCS.6'),
  'CSTDCS.3': elsewhere('nominations/quota.ts: mức tối đa của cả danh sách.'),
  'CSTDCS.7': elsewhere('Chỉ áp dụng cho đơn vị thuộc Bộ Ngoại giao, không áp dụng cho Sở.'),

  ...rules('CSTDT.1', 'CSTDT.2', 'CSTDT.3', 'CSTDT.4'),
  'CSTDT.5': elsewhere('CSTDT.1 xét ba năm liên tục đến năm đề nghị.'),
  'CSTDT.6': elsewhere('history.ts: danh hiệu theo luật cũ được tính như luật mới.'),

  ...rules('CSTDTQ.1', 'CSTDTQ.2', 'CSTDTQ.3', 'CSTDTQ.4'),
  'CSTDTQ.5': elsewhere('STATE.3: ý kiến của Ban Thường vụ Tỉnh ủy.'),
  'CSTDTQ.6': elsewhere('STATE.1: lấy ý kiến nhân dân.'),
  'CSTDTQ.7': open(
    'Ý kiến của Bộ cho CSTĐTQ của người đứng đầu Sở (chế độ A): chưa biết ai đứng đầu Sở trong hồ sơ xét.',
  ),

  ...rules('TTLDTT.1', 'TTLDTT.2', 'TTLDTT.3', 'TTLDTT.4', 'TTLDTT.5', 'TTLDTT.6'),
  ...rules('TTLDXS.1', 'TTLDXS.2', 'TTLDXS.3', 'TTLDXS.4', 'TTLDXS.5', 'TTLDXS.6'),
  'TTLDXS.7': open('Giới hạn của tỉnh về số tập thể được đề nghị: chưa có thiết lập.'),

  ...rules('CO.1', 'CO.2', 'CO.3', 'CO.4', 'CO.5', 'CO.6', 'CO.7', 'CO.8', 'CO.9', 'CO.10'),

  ...rules('GK.1', 'GK.2', 'GK.4'),
  'GK.3': open('Hộ gia đình chưa là đối tượng của hệ thống.'),
  'GK.5': elsewhere('Không có rule về số lượng hay sáng kiến cho Giấy khen.'),

  ...rules('BK.P1', 'BK.P2', 'BK.P3', 'BK.P4', 'BK.C1', 'BK.C2', 'BK.C3', 'BK.C4', 'BK.BNG'),
  'BK.P5': open('Công nhân, nông dân, người lao động trực tiếp: chưa là đối tượng riêng.'),

  ...rules('BKTTG.C', 'BKTTG.T', 'HCLD1', 'HCLD2', 'HCLD3', 'HCLD.Q', 'STATE.1', 'STATE.2', 'STATE.3'),
  'HCLD.posts': open('Cộng thời gian nhiều chức vụ theo 152 Điều 9(2)b, c: mới cộng chức vụ cao xuống thấp.'),

  ...rules('KNC.1', 'KNC.2', 'KNC.4', 'KNC.5'),
  'KNC.3': elsewhere('G.2: thành tích chỉ tính từ khi chấp hành xong kỷ luật.'),
};

export type LawRow =
  | { readonly is: 'RULE' }
  | { readonly is: 'ELSEWHERE'; readonly where: string }
  | { readonly is: 'OPEN'; readonly why: string };

function rules(...rows: readonly string[]): Readonly<Record<string, LawRow>> {
  return Object.fromEntries(rows.map((row) => [row, { is: 'RULE' }]));
}

function elsewhere(where: string): LawRow {
  return { is: 'ELSEWHERE', where };
}

function open(why: string): LawRow {
  return { is: 'OPEN', why };
}

/** The row that a rule belongs to: itself, or the row it is a part of (`TTLDXS.3a`, `HCLD1.T.2`). */
export function rowOf(rule: string): string | undefined {
  return Object.keys(LAW_ROWS)
    .filter((row) => rule === row || (rule.startsWith(row) && !/^\d/.test(rule.slice(row.length))))
    .toSorted((left, right) => right.length - left.length)[0];
}
