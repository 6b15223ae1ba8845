import {
  Arg,
  Args,
  type Context,
  Ctx,
  FieldResolver,
  ID,
  type Page,
  type PageArgs,
  Query,
  Resolver,
  Root,
} from 'qinxue/plugin';
import { servicesOf } from '../../../server/api/platform.ts';
import { ViewerType } from '../viewer-resolver.ts';
import { Attachment, AttachmentConnection } from './attachment.ts';
import { isInReach } from './attachment-reach.ts';
import { downloadLink } from './download-link.ts';

@Resolver(() => Attachment)
export class AttachmentResolver {
  @Query(() => Attachment, { nullable: true, description: 'An attachment by its id (附件).' })
  async attachment(@Arg('id', () => ID, { description: 'The id (编号).' }) id: string, @Ctx() context: Context) {
    const attachment = await context.find(Attachment, id);
    return attachment && isInReach(context, attachment) ? attachment : null;
  }

  @FieldResolver(() => String, {
    description:
      'Where to download it, below the address of this server: without a token, for five minutes (下载地址).',
  })
  url(@Root() { id }: Attachment, @Ctx() context: Context): string {
    return downloadLink(servicesOf(context).secret, id, context.now());
  }
}

@Resolver(() => ViewerType)
export class ViewerAttachments {
  @FieldResolver(() => AttachmentConnection, {
    description: 'What you have uploaded and nothing refers to yet; it is gone after a day (未引用的附件).',
  })
  attachments(
    @Args(() => AttachmentConnection.Args) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Page<Attachment>> {
    return context.page(Attachment, page, { uploaderId: context.viewer.memberId ?? '', ownerId: null });
  }
}
