import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Result } from '@thidua/domain/kernel';
import { Allow } from '../../platform/allow.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { findTemplate, listTemplates } from './template.queries.ts';
import { PaperTemplateResult } from './template.result.ts';
import {
  PaperTemplateActInput,
  PaperTemplateKindType,
  PaperTemplateType,
  SavePaperTemplateInput,
} from './template.type.ts';
import { moveTemplate } from './use-cases/move-template.ts';
import { saveTemplate } from './use-cases/save-template.ts';

@Resolver()
export class PaperTemplateResolver {
  @Query(() => [PaperTemplateKindType], { description: 'Các loại văn bản với lời văn của cơ quan.' })
  @Allow('setting:read')
  paperTemplates(@Ctx() context: ActingContext): Promise<PaperTemplateKindType[]> {
    return listTemplates(context);
  }

  @Query(() => PaperTemplateType, { description: 'Một bản lời văn.' })
  @Allow('setting:read')
  paperTemplate(@Ctx() context: ActingContext, @Arg('id', () => UuidScalar) id: string): Promise<PaperTemplateType> {
    return findTemplate(context, id);
  }

  @Mutation(() => PaperTemplateResult, { description: 'Lưu bản đang soạn, hoặc bắt đầu một bản mới.' })
  @Allow('setting:propose')
  async savePaperTemplate(
    @Ctx() context: ActingContext,
    @Arg('input', () => SavePaperTemplateInput) input: SavePaperTemplateInput,
  ): Promise<typeof PaperTemplateResult> {
    return templateAfter(context, await saveTemplate(context, input));
  }

  @Mutation(() => PaperTemplateResult, { description: 'Gửi Giám đốc duyệt; lời văn phải hết lỗi.' })
  @Allow('setting:propose')
  async proposePaperTemplate(
    @Ctx() context: ActingContext,
    @Arg('input', () => PaperTemplateActInput) input: PaperTemplateActInput,
  ): Promise<typeof PaperTemplateResult> {
    return templateAfter(context, await moveTemplate(context, 'PROPOSE', input));
  }

  @Mutation(() => PaperTemplateResult, { description: 'Rút bản chờ duyệt về soạn tiếp.' })
  @Allow('setting:propose')
  async withdrawPaperTemplate(
    @Ctx() context: ActingContext,
    @Arg('input', () => PaperTemplateActInput) input: PaperTemplateActInput,
  ): Promise<typeof PaperTemplateResult> {
    return templateAfter(context, await moveTemplate(context, 'WITHDRAW', input));
  }

  @Mutation(() => PaperTemplateResult, { description: 'Bỏ bản đang soạn.' })
  @Allow('setting:propose')
  async discardPaperTemplate(
    @Ctx() context: ActingContext,
    @Arg('input', () => PaperTemplateActInput) input: PaperTemplateActInput,
  ): Promise<typeof PaperTemplateResult> {
    return templateAfter(context, await moveTemplate(context, 'DISCARD', input));
  }

  @Mutation(() => PaperTemplateResult, {
    description: 'Duyệt bản do người khác gửi; văn bản lập từ lúc này dùng bản này.',
  })
  @Allow('setting:approve')
  async approvePaperTemplate(
    @Ctx() context: ActingContext,
    @Arg('input', () => PaperTemplateActInput) input: PaperTemplateActInput,
  ): Promise<typeof PaperTemplateResult> {
    return templateAfter(context, await moveTemplate(context, 'APPROVE', input));
  }

  @Mutation(() => PaperTemplateResult, { description: 'Trả lại để soạn tiếp, kèm lý do.' })
  @Allow('setting:approve')
  async returnPaperTemplate(
    @Ctx() context: ActingContext,
    @Arg('input', () => PaperTemplateActInput) input: PaperTemplateActInput,
  ): Promise<typeof PaperTemplateResult> {
    return templateAfter(context, await moveTemplate(context, 'RETURN', input));
  }
}

/** The wording as it stands after a step, or the refusal. */
async function templateAfter<E>(context: ActingContext, outcome: Result<string, E>): Promise<PaperTemplateType | E> {
  return outcome.ok
    ? Object.assign(new PaperTemplateType(), await findTemplate(context, outcome.value))
    : outcome.error;
}
