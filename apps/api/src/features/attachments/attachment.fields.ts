import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { accountNameOf } from '../../platform/account-name.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { ScoreType } from '../block-sheets/index.ts';
import { DecisionType } from '../decisions/index.ts';
import { GatheringType } from '../gatherings/index.ts';
import { InitiativeType } from '../initiatives/index.ts';
import { TargetCheckInType } from '../movements/index.ts';
import { BroughtPaperType } from '../nominations/index.ts';
import { OpinionRequestType } from '../opinions/index.ts';
import { ProgrammeStepType } from '../programmes/index.ts';
import { ResearchTopicType } from '../research-topics/index.ts';
import { RoleModelType } from '../role-models/index.ts';
import { BallotRoundType } from '../secret-ballot/index.ts';
import { TaskItemEntryType } from '../tasks/index.ts';
import {
  copiesOfDecision,
  evidenceOf,
  evidenceOfEntry,
  evidenceOfStep,
  filesOfDossierPaper,
  filesOfGathering,
  filesOfInitiative,
  filesOfOpinion,
  filesOfResearchTopic,
  filesOfRoleModel,
  filesOfScore,
  mayOpen,
  scansOfRound,
} from './attachment.loaders.ts';
import { AttachmentType } from './attachment.type.ts';

@Resolver(() => AttachmentType)
export class AttachmentFields {
  @FieldResolver(() => String, { description: 'Người đính kèm.' })
  uploadedBy(@Root() { uploadedById }: AttachmentType, @Ctx() context: ActingContext): Promise<string> {
    return accountNameOf(context).load(uploadedById);
  }

  @FieldResolver(() => Boolean, { description: 'Người xem mở được tệp; không thì chỉ biết là có tệp.' })
  viewerCanOpen(@Root() { id }: AttachmentType, @Ctx() context: ActingContext): Promise<boolean> {
    return mayOpen(context).load(id);
  }

  @FieldResolver(() => [AttachmentType], { description: 'Các bản cũ mà tệp này thay, mới trước.' })
  async earlier(@Root() file: AttachmentType, @Ctx() context: ActingContext): Promise<readonly AttachmentType[]> {
    if (file.initiativeId === null || file.replacesId === null) return [];
    const files = await filesOfInitiative(context).load(file.initiativeId);
    const byId = new Map(files.map((other) => [other.id, other]));
    const earlier: AttachmentType[] = [];
    let next = byId.get(file.replacesId);
    while (next !== undefined) {
      earlier.push(next);
      next = next.replacesId === null ? undefined : byId.get(next.replacesId);
    }
    return earlier;
  }
}

/** What files add to a reported figure; lives here so that movements know nothing of files. */
@Resolver(() => TargetCheckInType)
export class CheckInEvidenceFields {
  @FieldResolver(() => [AttachmentType], { description: 'Tệp minh chứng mà người xem được biết.' })
  attachments(@Root() { id }: TargetCheckInType, @Ctx() context: ActingContext): Promise<readonly AttachmentType[]> {
    return evidenceOf(context).load(id);
  }
}

/** What files add to a reported result of a task's content. */
@Resolver(() => TaskItemEntryType)
export class TaskEntryEvidenceFields {
  @FieldResolver(() => [AttachmentType], { description: 'Tệp minh chứng mà người xem được biết.' })
  attachments(@Root() { id }: TaskItemEntryType, @Ctx() context: ActingContext): Promise<readonly AttachmentType[]> {
    return evidenceOfEntry(context).load(id);
  }
}

/** What files add to a step of a programme's content. */
@Resolver(() => ProgrammeStepType)
export class ProgrammeStepEvidenceFields {
  @FieldResolver(() => [AttachmentType], { description: 'Tệp minh chứng mà người xem được biết.' })
  attachments(@Root() { id }: ProgrammeStepType, @Ctx() context: ActingContext): Promise<readonly AttachmentType[]> {
    return evidenceOfStep(context).load(id);
  }
}

/** What files add to an initiative. */
@Resolver(() => InitiativeType)
export class InitiativeFilesFields {
  @FieldResolver(() => [AttachmentType], { description: 'Tệp đính kèm mà người xem được biết, mỗi tệp bản mới nhất.' })
  async attachments(@Root() { id }: InitiativeType, @Ctx() context: ActingContext): Promise<readonly AttachmentType[]> {
    const files = await filesOfInitiative(context).load(id);
    return files.filter(({ replacedAt }) => replacedAt === null);
  }
}

/** What files add to the points of a member of a block. */
@Resolver(() => ScoreType)
export class ScoreFilesFields {
  @FieldResolver(() => [AttachmentType], { description: 'Tệp minh chứng mà người xem được biết.' })
  attachments(@Root() { id }: ScoreType, @Ctx() context: ActingContext): Promise<readonly AttachmentType[]> {
    return filesOfScore(context).load(id);
  }
}

/** What files add to a gathering. */
@Resolver(() => GatheringType)
export class GatheringFilesFields {
  @FieldResolver(() => [AttachmentType], { description: 'Ảnh, tài liệu mà người xem được biết.' })
  attachments(@Root() { id }: GatheringType, @Ctx() context: ActingContext): Promise<readonly AttachmentType[]> {
    return filesOfGathering(context).load(id);
  }
}

/** What files add to an advanced example. */
@Resolver(() => RoleModelType)
export class RoleModelFilesFields {
  @FieldResolver(() => [AttachmentType], { description: 'Tệp minh chứng mà người xem được biết.' })
  attachments(@Root() { id }: RoleModelType, @Ctx() context: ActingContext): Promise<readonly AttachmentType[]> {
    return filesOfRoleModel(context).load(id);
  }
}

/** What files add to a research topic. */
@Resolver(() => ResearchTopicType)
export class ResearchTopicFilesFields {
  @FieldResolver(() => [AttachmentType], { description: 'Tệp minh chứng mà người xem được biết.' })
  attachments(@Root() { id }: ResearchTopicType, @Ctx() context: ActingContext): Promise<readonly AttachmentType[]> {
    return filesOfResearchTopic(context).load(id);
  }
}

/** What files add to a letter that asks another body. */
@Resolver(() => OpinionRequestType)
export class OpinionFilesFields {
  @FieldResolver(() => [AttachmentType], { description: 'Công văn đi và văn bản trả lời.' })
  attachments(@Root() { id }: OpinionRequestType, @Ctx() context: ActingContext): Promise<readonly AttachmentType[]> {
    return filesOfOpinion(context).load(id);
  }
}

/** What files add to a paper of a dossier. */
@Resolver(() => BroughtPaperType)
export class DossierPaperFilesFields {
  @FieldResolver(() => [AttachmentType], { description: 'Tệp của giấy tờ mà người xem được biết.' })
  attachments(@Root() { id }: BroughtPaperType, @Ctx() context: ActingContext): Promise<readonly AttachmentType[]> {
    return filesOfDossierPaper(context).load(id);
  }
}

/** What files add to a decision. */
@Resolver(() => DecisionType)
export class DecisionCopyFields {
  @FieldResolver(() => [AttachmentType], {
    description: 'Bản đã ký, đóng dấu: bản đang dùng trước, rồi các bản đã bị thay, mới trước.',
  })
  async signedCopies(@Root() { id }: DecisionType, @Ctx() context: ActingContext): Promise<readonly AttachmentType[]> {
    return (await copiesOfDecision(context).load(id)).toReversed();
  }
}

/** What files add to a round of the secret ballot. */
@Resolver(() => BallotRoundType)
export class BallotScanFields {
  @FieldResolver(() => [AttachmentType], {
    description: 'Bản chụp giấy tờ của kỳ bỏ phiếu, trước sau theo lúc gửi; cả bản đã bị thay.',
  })
  scans(@Root() { id }: BallotRoundType, @Ctx() context: ActingContext): Promise<readonly AttachmentType[]> {
    return scansOfRound(context).load(id);
  }
}
