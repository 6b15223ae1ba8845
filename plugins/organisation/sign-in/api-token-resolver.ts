import {
  Args,
  type Context,
  Ctx,
  Field,
  FieldResolver,
  DateTime as GraphQLDateTime,
  ID,
  InputType,
  mutationOf,
  ObjectType,
  operations,
  type Page,
  type PageArgs,
  Resolver,
} from 'qinxue/plugin';
import { ViewerType } from '../viewer-resolver.ts';
import { ApiToken, ApiTokenConnection } from './api-token.ts';
import { issueApiToken, revokeApiToken } from './api-token-issue.ts';

@InputType({ description: 'A new API token for oneself (新访问令牌).' })
export class ApiTokenCreateInput {
  @Field(() => String, { description: 'What it is for (用途).' })
  title!: string;

  @Field(() => [String], { description: 'Permissions that you hold somewhere yourself (权限).' })
  permissions!: string[];

  @Field(() => GraphQLDateTime, { description: 'Until when, at most a year ahead (到期时间).' })
  expiresAt!: Date;
}

@InputType({ description: 'Which API token to revoke (吊销访问令牌).' })
export class ApiTokenRevokeInput {
  @Field(() => ID, { description: 'The id of the token (编号).' })
  id!: string;
}

@ObjectType({ description: 'A new API token with its secret (新访问令牌).' })
export class ApiTokenCreated {
  @Field(() => String, {
    description: 'Shown this once; send it as `authorization: Bearer …` (令牌).',
  })
  token!: string;

  @Field(() => ApiToken, { description: 'The token as it is listed (访问令牌).' })
  apiToken!: ApiToken;
}

@Resolver(() => ViewerType)
export class ApiTokenResolver extends operations({
  apiTokenCreate: mutationOf(ApiTokenCreated, 'signed-in')(ApiTokenCreateInput, issueApiToken, {
    description: 'Makes an API token for yourself (新建访问令牌).',
  }),
  apiTokenRevoke: mutationOf(ApiToken, 'signed-in')(
    ApiTokenRevokeInput,
    (context, { id }) => revokeApiToken(context, id),
    { description: 'Ends an API token of yours, at once (吊销访问令牌).' },
  ),
}) {
  @FieldResolver(() => ApiTokenConnection, { description: 'Your API tokens (访问令牌).' })
  apiTokens(@Args(() => ApiTokenConnection.Args) page: PageArgs, @Ctx() context: Context): Promise<Page<ApiToken>> {
    return context.page(ApiToken, page);
  }
}
