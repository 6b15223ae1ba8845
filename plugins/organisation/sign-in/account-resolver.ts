import { Field, ID, InputType, mutationOf, operations } from 'qinxue/plugin';
import { Member } from '../members/member.ts';
import { setAccount } from './account-set.ts';

@InputType({ description: 'A local account; nothing of it can be read again (本地账号).' })
export class AccountSetInput {
  @Field(() => ID, { description: 'Whose (职工).' })
  member!: string;

  @Field(() => String, { nullable: true, description: 'The login; what is left out stays (账号).' })
  login?: string | null;

  @Field(() => String, { description: 'The new password, of at least 8 characters (新密码).' })
  password!: string;

  @Field(() => String, { nullable: true, description: 'The present password, for your own account (当前密码).' })
  currentPassword?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether API tokens of the member end too; else they stay (同时吊销访问令牌).',
  })
  apiTokens?: boolean | null;
}

export const AccountResolver = operations({
  accountSet: mutationOf(Member, 'signed-in')(AccountSetInput, setAccount, {
    description:
      'Sets the local account of a member who may do no more than you, or your own; all sessions of the member end, but for your own of this request (设置账号).',
  }),
});
