import {
  AWARDS,
  INITIATIVE_SCOPE_NAMES,
  RATING_NAMES,
  type AwardCode,
  type InitiativeScope,
  type RatingLevel,
} from '@thidua/domain/vocabulary';

export const vi = {
  supposes:
    'Tính từ hồ sơ hiện có, với giả định: mỗi năm xếp loại từ Hoàn thành tốt nhiệm vụ, có đăng ký thi đua, không bị kỷ luật, đủ giấy tờ và được nhận xét tốt. Quy định thay đổi thì kết quả thay đổi theo.',
  year: (year: number) => `Sớm nhất năm ${year}`,
  later: 'Sau ba năm tới',
  enough: 'Hồ sơ hiện có đã đủ các điều kiện kiểm tra được.',
  needs: 'Cần đạt:',
  inYear: (year: number) => `Năm ${year}:`,
  obstacle: (sentence: string) => `Còn vướng: ${sentence}`,
  rating: (level: RatingLevel) => `xếp loại ${RATING_NAMES[level]}`,
  award: (award: AwardCode) => AWARDS[award].name,
  initiatives: (count: number, scope: InitiativeScope) => `${count} sáng kiến ${INITIATIVE_SCOPE_NAMES[scope]}`,
} as const;
