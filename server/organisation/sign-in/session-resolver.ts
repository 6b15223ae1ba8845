import { GraphQLDateTime } from 'graphql-scalars';
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { signIn } from '../../auth/sign-in.ts';
import { Allow } from '../../plugin/allow.ts';
import { WritesNothing } from '../../plugin/writes-nothing.ts';
import type { Scope } from '../../request/scope.ts';

@InputType({ description: 'A local sign-in (登录).' })
export class SessionCreateInput {
  @Field(() => String, { description: 'The login (账号).' })
  login!: string;

  @Field(() => String, { description: 'The password (密码).' })
  password!: string;
}

@ObjectType({ description: 'A session (会话).' })
export class Session {
  @Field(() => String, { description: 'Send it as `authorization: Bearer …` (令牌).' })
  token!: string;

  @Field(() => GraphQLDateTime, { description: 'Until then (到期时间).' })
  expiresAt!: Date;
}

@Resolver()
export class SessionResolver {
  @Allow('anyone')
  @WritesNothing()
  @Mutation(() => Session, { description: 'Signs in with a local account (登录).' })
  sessionCreate(
    @Arg('input', () => SessionCreateInput) input: SessionCreateInput,
    @Ctx() scope: Scope,
  ): Promise<Session> {
    return signIn(scope, input.login, input.password);
  }
}
