import { field, fields, ID, InputType, mutationOf, operations, optional } from 'qinxue/plugin';
import { Member } from '../members/member.ts';
import { setAccount } from './account-set.ts';

@InputType({ description: 'A local account; nothing of it can be read again (本地账号).' })
export class AccountSetInput extends fields({
  member: field(ID, 'Whose (职工).'),
  login: optional(String, 'The login; what is left out stays (账号).'),
  password: field(String, 'The new password, of at least 8 characters (新密码).'),
  currentPassword: optional(String, 'The present password, for your own account (当前密码).'),
  apiTokens: optional(Boolean, 'Whether API tokens of the member end too; else they stay (同时吊销访问令牌).'),
}) {}

export const AccountResolver = operations({
  accountSet: mutationOf(Member, 'signed-in')(AccountSetInput, setAccount, {
    description:
      'Sets the local account of a member who may do no more than you, or your own; all sessions of the member end, but for your own of this request (设置账号).',
  }),
});
