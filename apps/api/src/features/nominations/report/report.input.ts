import { Field, InputType, Int } from 'type-graphql';
import type { ReportSection } from '@thidua/domain/achievement-reports';
import { UuidScalar } from '../../../platform/scalars/index.ts';
import { ReportSectionEnum } from './report.enums.ts';

@InputType('ReportTextInput', { description: 'Lời viết của một mục; để rỗng là bỏ.' })
export class ReportTextInput {
  @Field(() => ReportSectionEnum)
  readonly section!: ReportSection;

  @Field(() => String)
  readonly text!: string;
}

@InputType('ReportActInput', { description: 'Một việc với báo cáo thành tích.' })
export class ReportActInput {
  @Field(() => UuidScalar, { description: 'Mã của hồ sơ.' })
  readonly id!: string;

  @Field(() => Int, { description: '0 khi chưa ai viết.' })
  readonly version!: number;
}

@InputType('SaveAchievementReportInput', { description: 'Lưu báo cáo đang viết.' })
export class SaveAchievementReportInput extends ReportActInput {
  @Field(() => [ReportTextInput], { description: 'Mọi mục có lời viết; mục vắng mặt là trống.' })
  readonly texts!: readonly ReportTextInput[];
}

@InputType('AskAchievementReportInput', { description: 'Nhờ cá nhân viết, hoặc trả lại nhờ sửa.' })
export class AskAchievementReportInput extends ReportActInput {
  @Field(() => String, { description: 'Lời nhắn; rỗng khi không có.' })
  readonly note!: string;
}
