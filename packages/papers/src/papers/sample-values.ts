import { plainDate } from '@thidua/domain/kernel';

/** A year whose law and base salary are known; nobody is rewarded by a sample, and no name in it is anybody's. */
export const SAMPLE_YEAR = 2021;
export const SAMPLE_DAY = plainDate('2021-12-06');
export const SAMPLE_DUE = plainDate('2021-12-20');
export const SAMPLE_PEOPLE = ['Trần Thị Ví Dụ', 'Lê Văn Minh Họa', 'Phạm Thị Thử'] as const;
export const SAMPLE_CHAIR = 'Nguyễn Văn Mẫu';
export const SAMPLE_SIGNATURE = { capacity: ['GIÁM ĐỐC'], name: SAMPLE_CHAIR } as const;
export const SAMPLE_UNIT = 'Phòng Mẫu';
export const SAMPLE_POST = 'Chuyên viên';
export const SAMPLE_TEXT = 'Đoạn văn minh họa: chỗ này in đúng điều được viết riêng cho từng văn bản.';
