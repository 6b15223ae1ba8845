import { field, fields, ID, InputType, optional } from 'qinxue/plugin';

@InputType({ description: 'A local sign-in (登录).' })
export class SessionCreateInput extends fields({
  login: field(String, 'The login (账号).'),
  password: field(String, 'The password (密码).'),
}) {}

@InputType({ description: 'A sign-out (退出登录).' })
export class SessionEndInput extends fields({
  everywhere: optional(Boolean, 'Whether all your other sessions end with this one (同时退出其他会话).'),
}) {}

@InputType({ description: 'Whose sessions end (结束会话).' })
export class SessionsEndInput extends fields({
  member: optional(ID, 'Whose; your own where it is left out (职工).'),
  exceptThis: optional(Boolean, 'Whether your session of this request goes on (保留当前会话).'),
  apiTokens: optional(Boolean, 'Whether API tokens end too; else they stay (同时吊销访问令牌).'),
}) {}
