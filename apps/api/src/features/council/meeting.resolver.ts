import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Result } from '@thidua/domain/kernel';
import { Allow } from '../../platform/allow.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import {
  AgendaInput,
  AgendaOrderInput,
  AttendanceInput,
  CreateMeetingInput,
  HandOverChairInput,
  MeetingActInput,
} from './council.input.ts';
import { forgetRoom } from './council.loaders.ts';
import {
  AgendaOrderResult,
  AgendaResult,
  AttendanceResult,
  CreateMeetingResult,
  HandOverChairResult,
  MeetingActResult,
} from './council.result.ts';
import { CouncilType } from './council.type.ts';
import { councilOfYear, findMeeting, listMeetings } from './meeting.queries.ts';
import { MeetingType } from './meeting.type.ts';
import { addToAgenda } from './use-cases/add-to-agenda.ts';
import { closeMeeting } from './use-cases/close-meeting.ts';
import { createMeeting } from './use-cases/create-meeting.ts';
import { handOverChair } from './use-cases/hand-over-chair.ts';
import { recordAttendance } from './use-cases/record-attendance.ts';
import { removeFromAgenda } from './use-cases/remove-from-agenda.ts';
import { reorderAgenda } from './use-cases/reorder-agenda.ts';
import { startMeeting } from './use-cases/start-meeting.ts';

@Resolver()
export class MeetingResolver {
  @Query(() => CouncilType, { nullable: true, description: 'Hội đồng của một năm.' })
  @Allow('meeting:read')
  council(@Ctx() context: ActingContext, @Arg('year', () => Int) year: number): Promise<CouncilType | null> {
    return councilOfYear(context, year);
  }

  @Query(() => [MeetingType], { description: 'Các phiên họp của một năm, mới nhất trước.' })
  @Allow('meeting:read')
  meetings(@Ctx() context: ActingContext, @Arg('year', () => Int) year: number): Promise<MeetingType[]> {
    return listMeetings(context, year);
  }

  @Query(() => MeetingType, { description: 'Một phiên họp.' })
  @Allow('meeting:read')
  meeting(@Ctx() context: ActingContext, @Arg('id', () => UuidScalar) id: string): Promise<MeetingType> {
    return findMeeting(context, id);
  }

  @Mutation(() => CreateMeetingResult, { description: 'Lập phiên họp.' })
  @Allow('meeting:manage')
  async createMeeting(
    @Ctx() context: ActingContext,
    @Arg('input', () => CreateMeetingInput) input: CreateMeetingInput,
  ): Promise<typeof CreateMeetingResult> {
    return meetingAfter(context, await createMeeting(context, input));
  }

  @Mutation(() => AgendaResult, { description: 'Đưa đề nghị đã tiếp nhận vào chương trình họp.' })
  @Allow('meeting:manage')
  async addToAgenda(
    @Ctx() context: ActingContext,
    @Arg('input', () => AgendaInput) input: AgendaInput,
  ): Promise<typeof AgendaResult> {
    return meetingAfter(context, await addToAgenda(context, input));
  }

  @Mutation(() => AgendaResult, { description: 'Đưa mục chưa biểu quyết ra khỏi chương trình.' })
  @Allow('meeting:manage')
  async removeFromAgenda(
    @Ctx() context: ActingContext,
    @Arg('input', () => AgendaInput) input: AgendaInput,
  ): Promise<typeof AgendaResult> {
    return meetingAfter(context, await removeFromAgenda(context, input));
  }

  @Mutation(() => AgendaOrderResult, { description: 'Xếp lại thứ tự chương trình; mục đã mở giữ nguyên chỗ.' })
  @Allow('meeting:manage')
  async reorderAgenda(
    @Ctx() context: ActingContext,
    @Arg('input', () => AgendaOrderInput) input: AgendaOrderInput,
  ): Promise<typeof AgendaOrderResult> {
    return meetingAfter(context, await reorderAgenda(context, input));
  }

  @Mutation(() => MeetingActResult, { description: 'Bắt đầu phiên họp khi đủ số thành viên có mặt.' })
  @Allow('meeting:chair')
  async startMeeting(
    @Ctx() context: ActingContext,
    @Arg('input', () => MeetingActInput) input: MeetingActInput,
  ): Promise<typeof MeetingActResult> {
    return meetingAfter(context, await startMeeting(context, input));
  }

  @Mutation(() => MeetingActResult, { description: 'Kết thúc phiên họp; mục chưa mở trở lại danh sách chờ.' })
  @Allow('meeting:chair')
  async closeMeeting(
    @Ctx() context: ActingContext,
    @Arg('input', () => MeetingActInput) input: MeetingActInput,
  ): Promise<typeof MeetingActResult> {
    return meetingAfter(context, await closeMeeting(context, input));
  }

  @Mutation(() => HandOverChairResult, {
    description: 'Giao quyền chủ trì cho Phó Chủ tịch có mặt, hoặc Chủ tịch nhận lại; không giao khi đang biểu quyết.',
  })
  @Allow('meeting:chair')
  async handOverChair(
    @Ctx() context: ActingContext,
    @Arg('input', () => HandOverChairInput) input: HandOverChairInput,
  ): Promise<typeof HandOverChairResult> {
    return meetingAfter(context, await handOverChair(context, input));
  }

  @Mutation(() => AttendanceResult, { description: 'Ghi nhận có mặt, vắng mặt; thành viên tự xác nhận cho mình.' })
  @Allow('meeting:attend')
  async recordAttendance(
    @Ctx() context: ActingContext,
    @Arg('input', () => AttendanceInput) input: AttendanceInput,
  ): Promise<typeof AttendanceResult> {
    return meetingAfter(context, await recordAttendance(context, input));
  }
}

/** The meeting as it stands after a change, or the refusal. */
export async function meetingAfter<E>(context: ActingContext, outcome: Result<string, E>): Promise<MeetingType | E> {
  if (!outcome.ok) return outcome.error;
  forgetRoom(context, outcome.value);
  return findMeeting(context, outcome.value);
}
