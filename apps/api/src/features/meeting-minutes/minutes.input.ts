import { Field, InputType, Int } from 'type-graphql';
import { UuidScalar } from '../../platform/scalars/index.ts';

@InputType('SaveMeetingMinutesInput')
export class SaveMeetingMinutesInput {
  @Field(() => UuidScalar, { description: 'Mã do máy khách tạo khi lập; gửi lại cùng mã không lập thêm.' })
  readonly id!: string;

  @Field(() => UuidScalar)
  readonly meetingId!: string;

  @Field(() => Int, { description: '0 khi lập.' })
  readonly version!: number;

  @Field(() => String)
  readonly note!: string;

  @Field(() => String)
  readonly conclusion!: string;
}

@InputType('MeetingMinutesActInput')
export class MeetingMinutesActInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;
}

@InputType('CorrectMeetingMinutesInput')
export class CorrectMeetingMinutesInput extends MeetingMinutesActInput {
  @Field(() => UuidScalar, { description: 'Mã của biên bản sửa, do máy khách tạo.' })
  readonly correctionId!: string;

  @Field(() => String, { description: 'Vì sao phải sửa; in trong biên bản sửa.' })
  readonly reason!: string;
}
