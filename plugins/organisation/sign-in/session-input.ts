import { Field, ID, InputType } from 'qinxue/plugin';

@InputType({ description: 'A local sign-in (登录).' })
export class SessionCreateInput {
  @Field(() => String, { description: 'The login (账号).' })
  login!: string;

  @Field(() => String, { description: 'The password (密码).' })
  password!: string;
}

@InputType({ description: 'A sign-out (退出登录).' })
export class SessionEndInput {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether all your other sessions end with this one (同时退出其他会话).',
  })
  everywhere?: boolean | null;
}

@InputType({ description: 'Whose sessions end (结束会话).' })
export class SessionsEndInput {
  @Field(() => ID, { nullable: true, description: 'Whose; your own where it is left out (职工).' })
  member?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether your session of this request goes on (保留当前会话).' })
  exceptThis?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether API tokens end too; else they stay (同时吊销访问令牌).',
  })
  apiTokens?: boolean | null;
}
