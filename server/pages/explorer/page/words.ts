import type { Text } from '../../../kernel/base/text.ts';

export type Language = keyof Text;

const word = (en: string, zh: string): Text => ({ en, zh });

/** Everything that the page says itself; GraphiQL's own buttons are English. */
export const words = {
  title: word('Qinxue Explorer', '勤学查询台'),
  intro: word(
    'Query the graph of your unit. Everything here comes from this server; the internet is not needed.',
    '查询本单位的数据图谱。页面全部由本服务器提供，无需互联网。',
  ),
  login: word('Login', '账号'),
  password: word('Password', '密码'),
  signIn: word('Sign in', '登录'),
  signOut: word('Sign out', '退出'),
  orToken: word('Or with a token', '或使用令牌'),
  token: word('API token, or token of your identity provider', '访问令牌，或身份提供方的令牌'),
  useToken: word('Use it', '使用'),
  expired: word('Your sign-in has ended. Please sign in again.', '登录已失效，请重新登录。'),
  noAnswer: word('The server does not answer. Is it running?', '服务器没有响应，请检查是否在运行。'),
  unit: word('Unit', '单位'),
  getUnit: word('Find by name or code', '按名称或编码查找'),
  noUnits: word('No unit fits.', '没有符合的单位。'),
  moreUnits: word('There are more: type part of the name.', '还有更多单位，请输入名称的一部分。'),
  plugins: word('Plugins', '插件'),
  readOnly: word('read-only', '只读'),
  examples: word('Examples', '示例查询'),
  examplesOf: word(
    'Queries of the plugins that this unit has on. Each opens in a tab.',
    '本单位已启用插件的示例查询，点击后在新标签页打开。',
  ),
  cost: word('Cost', '查询代价'),
  costOf: word('of at most', '上限'),
  notRun: word('The cost of a query stands here after it ran.', '运行后在此显示查询代价。'),
  sandbox: word('Apollo Sandbox', 'Apollo Sandbox'),
  otherLanguage: word('中文', 'English'),
} as const satisfies Record<string, Text>;

/** Comments in both languages: the document stays when the language changes. */
export const welcome = `# 勤学 Qinxue: 此处的图谱即本单位的图谱，由其启用的插件组成。
# What you see is the graph of your unit. Its plugins decide what is in it.
query Welcome {
  viewer {
    member { name }
    unit { code name }
    plugins { plugin title titleZh mode }
    permissions
  }
}
`;
