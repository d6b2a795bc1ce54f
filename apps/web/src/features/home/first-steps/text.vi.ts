import type { FirstStepKind } from '../../../gql/schema-types.ts';

export const vi = {
  title: 'Những bước đầu tiên của cơ quan',
  lead: 'Làm lần lượt từ trên xuống. Mỗi bước tự đánh dấu khi hồ sơ đã có.',
  done: 'Đã có.',
  steps: {
    STRUCTURE: { title: 'Lập phòng, đơn vị', hint: 'Tên, tên viết tắt và ngày bắt đầu của từng phòng, đơn vị.' },
    PEOPLE: {
      title: 'Đưa người vào danh sách',
      hint: 'Người đầu tiên thêm bằng lệnh thidua user add; sau đó Thường trực nhập cả danh sách từ tệp.',
    },
    ROLES: {
      title: 'Giao vai trò Thường trực và Giám đốc',
      hint: 'Người đầu tiên của mỗi vai trò giao bằng lệnh thidua user roles; các vai trò khác theo ba bước trên màn hình.',
    },
    REGIME: {
      title: 'Ghi những điều luật để địa phương quy định',
      hint: 'Thường trực đề nghị kèm căn cứ pháp lý, Giám đốc duyệt. Chưa ghi thì tính theo quy định chung.',
    },
  } as const satisfies Record<FirstStepKind, { readonly title: string; readonly hint: string }>,
} as const;
