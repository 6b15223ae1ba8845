import {
  Args,
  type Context,
  Ctx,
  FieldResolver,
  field,
  fields,
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
export class ApiTokenCreateInput extends fields({
  title: field(String, 'What it is for (用途).'),
  permissions: field([String], 'Permissions that you hold somewhere yourself (权限).'),
  expiresAt: field(GraphQLDateTime, 'Until when, at most a year ahead (到期时间).'),
}) {}

@InputType({ description: 'Which API token to revoke (吊销访问令牌).' })
export class ApiTokenRevokeInput extends fields({
  id: field(ID, 'The id of the token (编号).'),
}) {}

@ObjectType({ description: 'A new API token with its secret (新访问令牌).' })
export class ApiTokenCreated extends fields({
  token: field(String, 'Shown this once; send it as `authorization: Bearer …` (令牌).'),
  apiToken: field(ApiToken, 'The token as it is listed (访问令牌).'),
}) {}

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
