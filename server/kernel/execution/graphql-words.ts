/** What graphql-js, its scalars and Apollo say, and the same in Chinese. The first that fits counts. */
const phrases: readonly (readonly [RegExp, string])[] = [
  // Documents that do not fit the graph
  [/^Cannot query field "(.+)" on type "(.+)"\.$/, '类型 “$2” 没有字段 “$1”。'],
  [/^Unknown argument "(.+)" on field "(.+)"\.$/, '字段 “$2” 没有参数 “$1”。'],
  [/^Unknown argument "(.+)" on directive "(.+)"\.$/, '指令 “$2” 没有参数 “$1”。'],
  [/^Unknown directive "(.+)"\.$/, '没有指令 “$1”。'],
  [/^Directive "(.+)" may not be used on (.+)\.$/, '指令 “$1” 不能用在 $2 上。'],
  [/^The directive "(.+)" can only be used once at this location\.$/, '指令 “$1” 在同一处只能用一次。'],
  [/^Unknown fragment "(.+)"\.$/, '没有片段 “$1”。'],
  [/^Unknown type "(.+)"\.$/, '没有类型 “$1”。'],
  [/^Variable "(.+)" is not defined(?: by operation "(.+)")?\.$/, '变量 “$1” 没有声明。'],
  [/^Variable "(.+)" is never used(?: in operation "(.+)")?\.$/, '变量 “$1” 声明了却没有使用。'],
  [/^Fragment "(.+)" is never used\.$/, '片段 “$1” 没有使用。'],
  [
    /^Field "(.+)" argument "(.+)" of type "(.+)" is required, but it was not provided\.$/,
    '字段 “$1” 缺少必填参数 “$2”（类型 “$3”）。',
  ],
  [
    /^Directive "(.+)" argument "(.+)" of type "(.+)" is required, but it was not provided\.$/,
    '指令 “$1” 缺少必填参数 “$2”（类型 “$3”）。',
  ],
  [
    /^Variable "(.+)" of type "(.+)" used in position expecting type "(.+)"\.$/,
    '变量 “$1” 的类型是 “$2”，此处需要 “$3”。',
  ],
  [/^Field "(.+)" must have a selection of subfields\.$/, '字段 “$1” 必须选择下级字段。'],
  [/^Field "(.+)" of type "(.+)" must have a selection of subfields\.$/, '字段 “$1”（类型 “$2”）必须选择下级字段。'],
  [
    /^Field "(.+)" must not have a selection since type "(.+)" has no subfields\.$/,
    '字段 “$1” 的类型 “$2” 没有下级字段，不能再选择。',
  ],
  [/^Fields "(.+)" conflict because (.+?)\. Use different aliases.*$/s, '字段 “$1” 互相冲突，请为它们取不同的别名。'],
  [/^There can be only one operation named "(.+)"\.$/, '名为 “$1” 的操作只能有一个。'],
  [/^There can be only one fragment named "(.+)"\.$/, '名为 “$1” 的片段只能有一个。'],
  [/^There can be only one argument named "(.+)"\.$/, '参数 “$1” 只能给一次。'],
  [/^There can be only one input field named "(.+)"\.$/, '输入字段 “$1” 只能给一次。'],
  [/^There can be only one variable named "(.+)"\.$/, '变量 “$1” 只能声明一次。'],
  [/^This anonymous operation must be the only defined operation\.$/, '匿名操作必须是文档中唯一的操作。'],
  [/^Fragment(?: "(.+)")? cannot be spread here as .+$/, '片段的类型与此处的类型不相容，不能在此展开。'],
  [/^Fragment(?: "(.+)")? cannot condition on non composite type "(.+)"\.$/, '片段不能建立在没有字段的类型 “$2” 上。'],
  [/^The (.+) definition is not executable\.$/, '定义 $1 不能执行，请只发送操作和片段。'],
  [/^Subscription(?: ".+")? must select only one top level field\.$/, '订阅只能选择一个顶层字段。'],
  [/^Anonymous Subscription must select only one top level field\.$/, '订阅只能选择一个顶层字段。'],

  // Values
  [/^Variable "(.+)" of required type "(.+)" was not provided\.$/, '缺少必填变量 “$1”（类型 “$2”）。'],
  [/^Variable "(.+)" of non-null type "(.+)" must not be null\.$/, '变量 “$1” 的类型是 “$2”，不能为 null。'],
  [/^Argument "(.+)" of non-null type "(.+)" must not be null\.$/, '参数 “$1” 的类型是 “$2”，不能为 null。'],
  [/^Argument "(.+)" of required type "(.+)" was not provided\.$/, '缺少必填参数 “$1”（类型 “$2”）。'],
  [
    /^Argument "(.+)" of required type "(.+)" was provided the variable "(.+)" which was not provided a runtime value\.$/,
    '必填参数 “$1”（类型 “$2”）所用的变量 “$3” 没有给出。',
  ],
  [/^Argument "(.+?)" has invalid value (.+)\.$/s, '参数 “$1” 的值不符合类型：$2。'],
  [/^Field "(.+)" of required type "(.+)" was not provided\.$/, '缺少必填字段 “$1”（类型 “$2”）。'],
  [/^Field "(.+)" is not defined by type "(.+)"\.$/, '类型 “$2” 没有字段 “$1”。'],
  [/^Expected type "(.+)" to be an object\.$/, '类型 “$1” 的值必须是对象。'],
  [/^Expected non-nullable type "(.+)" not to be null\.$/, '类型 “$1” 的值不能为 null。'],
  [/^Expected value of type "(.+)", found (.+)\.$/s, '需要类型 “$1” 的值，实际是 $2。'],
  [/^Expected value of type "(.+)", found (.+); (.+)$/s, '需要类型 “$1” 的值，实际是 $2。'],
  [/^Value "(.+)" does not exist in "(.+)" enum\.$/, '枚举 “$2” 没有值 “$1”。'],
  [/^Enum "(.+)" cannot represent non-(?:enum|string) value: (.+)\.$/s, '枚举 “$1” 不能表示 $2。'],
  [
    /^(Exactly one key must be specified for OneOf type "(.+)"|OneOf Input Object "(.+)" must specify exactly one key)\.$/,
    '“$2$3” 必须且只能给出一个字段。',
  ],
  [/^Field "(.+)" for OneOf type "(.+)" must be non-null\.$/, '类型 “$2” 的字段 “$1” 不能为 null。'],
  [
    /^Variable "(.+)" must be non-nullable to be used for OneOf Input Object "(.+)"\.$/,
    '变量 “$1” 用于 “$2” 时必须是非空类型。',
  ],
  [/^Int cannot represent non-integer value: (.+)$/s, '需要整数，实际是 $1。'],
  [/^Int cannot represent non 32-bit signed integer value: (.+)$/s, '整数超出 32 位范围：$1。'],
  [/^Float cannot represent non numeric value: (.+)$/s, '需要数字，实际是 $1。'],
  [/^String cannot represent a non string value: (.+)$/s, '需要文本，实际是 $1。'],
  [/^Boolean cannot represent a non boolean value: (.+)$/s, '需要 true 或 false，实际是 $1。'],
  [/^ID cannot represent a non-string and non-integer value: (.+)$/s, '需要编号（文本），实际是 $1。'],
  [
    /^Field "(.+?)": (\w+) cannot represent what is no finite JSON number: (.+)$/s,
    '字段 “$1”（类型 “$2”）需要数字，实际是 $3。',
  ],
  [
    /^Field "(.+?)": (\w+) cannot represent (.+), which is finer than its steps of (.+)\.$/s,
    '字段 “$1”（类型 “$2”）不能表示 $3：最小单位为 $4。',
  ],
  [
    /^Field "(.+?)": (\w+) cannot represent (.+), which is beyond (.+)\.$/s,
    '字段 “$1”（类型 “$2”）不能表示 $3：绝对值不得超过 $4。',
  ],
  [/^(\w+) cannot represent what is no finite JSON number: (.+)$/s, '类型 “$1” 需要数字，实际是 $2。'],
  [/^(\w+) cannot represent (.+), which is finer than its steps of (.+)\.$/s, '类型 “$1” 不能表示 $2：最小单位为 $3。'],
  [/^(\w+) cannot represent (.+), which is beyond (.+)\.$/s, '类型 “$1” 不能表示 $2：绝对值不得超过 $3。'],
  [/^(?:LocalDate|Date) cannot represent .*?: ?(.+)$/s, '需要 YYYY-MM-DD 形式的日期，实际是 $1。'],
  [/^DateTime cannot represent .*?[: ]([^: ]+)$/s, '需要 ISO 8601 形式的时刻，实际是 $1。'],
  [/^Value is not a valid LocalDate: (.+)$/s, '需要 YYYY-MM-DD 形式的日期，实际是 $1。'],
  [/^Value is not a valid (\w+): (.+)$/s, '类型 “$1” 不能表示 $2。'],
  [/^(\w+) cannot represent .*?: ?(.+)$/s, '类型 “$1” 不能表示 $2。'],

  // Requests
  [
    /^This operation has been blocked as a potential Cross-Site Request Forgery/,
    '为防止跨站请求伪造，请求被拦下：请用 `content-type: application/json` 发送，或带上请求头 `apollo-require-preflight`。',
  ],
  [/^GraphQL operations must contain a non-empty `query`/, '请求必须带有非空的 `query`。'],
  [/^GET requests only support query operations/, 'GET 只能发送查询；变更请用 POST 发送。'],
  [/^POST body missing, invalid Content-Type/, '请求体缺失、不是 JSON，或其中没有内容。'],
  [/^GraphQL queries must be strings/, '`query` 必须是文本。'],
  [/^`(\w+)` in a POST body (?:should be provided as an object|must be an object)/, '请求体中的 `$1` 必须是对象。'],
  [/^`operationName` in a POST body must be a string/, '请求体中的 `operationName` 必须是文本。'],
  [/^The '?(\w+)'? search parameter /, '地址中的参数 `$1` 不正确：只能给一次，且必须是 JSON 对象。'],
  [/^Unknown operation named "(.+)"\.$/, '文档中没有名为 “$1” 的操作。'],
  [
    /^Must provide operation name if query contains multiple operations\.$/,
    '文档中有多个操作，请用 `operationName` 指明一个。',
  ],
];

/** The parser's own words, without the place, which is told beside them. */
const syntax: readonly (readonly [RegExp, string])[] = [
  [/^Expected (.+), found (.+)\.$/s, '此处应为 $1，实际是 $2'],
  [/^Unexpected <EOF>\.$/, '文档在此处意外结束'],
  [/^Unexpected (.+)\.$/s, '此处不应出现 $1'],
  [/^Unterminated string\.$/, '字符串没有结束'],
  [/^Cannot parse the unexpected character (.+)\.$/s, '无法识别的字符 $1'],
  [/^Invalid character(.*)\.$/s, '无效的字符$1'],
  [/^Invalid number, (.+)\.$/s, '数字写法不正确（$1）'],
];

/** The Chinese of a message of GraphQL's own; the message itself where it is none that is known. */
export function chineseOf(message: string): string {
  const value = /^Variable "(.+?)" got invalid value (.*?)(?: at "([^"]+)")?; (.+)$/s.exec(message);
  if (value) {
    const [, variable = '', given = '', path = variable, reason = ''] = value;
    return `变量 “${path.startsWith('$') ? path : `$${path}`}” 的值 ${given} 不正确：${chineseOf(reason)}`;
  }
  return said(phrases, message) ?? message;
}

/** GraphQL guesses what was meant, which tells names of the graph. */
export const withoutSuggestion = (message: string): string => message.replace(/ ?Did you mean .*$/s, '');

/** @example suggestionInChinese(' Did you mean "name" or "code"?') // '您要的是否为 "name"、"code"？' */
export const suggestionInChinese = (suggestion: string): string =>
  suggestion && `您要的是否为 ${(suggestion.match(/"[^"]+"/g) ?? []).join('、')}？`;

export const chineseOfSyntax = (reason: string): string => said(syntax, reason) ?? reason.replace(/\.$/, '');

function said(known: typeof phrases, message: string): string | undefined {
  const found = known.find(([pattern, words]) => words && pattern.test(message));
  // Of a message that goes on behind what is known, the rest is English and left out.
  const parts = found?.[0].exec(message) ?? [];
  return found?.[1].replace(/\$(\d)/g, (_, part) => parts[Number(part)] ?? '');
}
