import {
  Allow,
  Arg,
  type Context,
  Ctx,
  field,
  fields,
  DateTime as GraphQLDateTime,
  Mutation,
  mutationOf,
  ObjectType,
  operations,
  Resolver,
} from 'qinxue/plugin';
import { WritesNothing } from '../../../server/api/platform.ts';
import { Member } from '../members/member.ts';
import { endOwnSession, endSessionsOf } from './session-commands.ts';
import { SessionCreateInput, SessionEndInput, SessionsEndInput } from './session-input.ts';
import { signIn } from './sign-in.ts';

@ObjectType({ description: 'A session (会话).' })
export class Session extends fields({
  token: field(String, 'Send it as `authorization: Bearer …` (令牌).'),
  expiresAt: field(GraphQLDateTime, 'Until then (到期时间).'),
}) {}

@ObjectType({ description: 'What a sign-out has ended (退出结果).' })
export class SessionsEnded extends fields({
  member: field(Member, 'Whose sessions they were (职工).'),
  endedAt: field(GraphQLDateTime, 'When they ended (结束时间).'),
}) {}

const signedIn = mutationOf(SessionsEnded, 'signed-in');

@Resolver()
export class SessionResolver extends operations({
  sessionEnd: signedIn(SessionEndInput, endOwnSession, {
    description: 'Signs out: the token of this request is refused from now on, in all processes (退出登录).',
  }),
  sessionsEnd: signedIn(SessionsEndInput, endSessionsOf, {
    description:
      'Ends all sessions, your own or those of a member whom you manage and who may do no more than you; tokens of an identity provider that were issued before are refused too (结束全部会话).',
  }),
}) {
  @Allow('anyone')
  @WritesNothing()
  @Mutation(() => Session, { description: 'Signs in with a local account (登录).' })
  sessionCreate(
    @Arg('input', () => SessionCreateInput) input: SessionCreateInput,
    @Ctx() context: Context,
  ): Promise<Session> {
    return signIn(context, input.login, input.password);
  }
}
