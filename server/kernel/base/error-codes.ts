/**
 * Every error that leaves the server. A code stands here, in the schema's `ErrorCode` enum and in
 * `schema/errors.md`, all three from this one table; the message tells the caller what to do next.
 */
export const errorCodes = {
  BAD_INPUT: {
    status: 400,
    term: '参数不合规则',
    meaning: 'An argument breaks a rule; the message names the argument and the rule.',
    meaningZh: '某个参数不合规则；消息指出参数和规则。',
  },
  BAD_REQUEST: {
    status: 400,
    term: '请求格式不正确',
    meaning: 'The HTTP request is not a GraphQL request.',
    meaningZh: '该 HTTP 请求不是 GraphQL 请求。',
  },
  GRAPHQL_PARSE_FAILED: {
    status: 400,
    term: '文档语法错误',
    meaning: 'The document is not GraphQL; the message gives the place.',
    meaningZh: '文档不是 GraphQL；消息指出位置。',
  },
  GRAPHQL_VALIDATION_FAILED: {
    status: 400,
    term: '文档与图不符',
    meaning: "The document does not fit the unit's graph.",
    meaningZh: '文档与本单位的图不符。',
  },
  BAD_USER_INPUT: {
    status: 400,
    term: '变量类型不符',
    meaning: 'A variable does not fit its type.',
    meaningZh: '变量与其类型不符。',
  },
  QUERY_TOO_LARGE: {
    status: 400,
    term: '查询过大',
    meaning: 'The document exceeds a structural limit; split it.',
    meaningZh: '文档超出结构限制；请拆分。',
  },
  QUERY_TOO_COSTLY: {
    status: 400,
    term: '查询代价过高',
    meaning: "The operation may return more objects than the caller's limit; ask for fewer.",
    meaningZh: '操作可能返回的对象、读取的数据或筛选条件超过调用者的上限；请少查一些。',
  },
  DOCUMENT_UNKNOWN: {
    status: 400,
    term: '文档编号未知',
    meaning: 'The server has no document of this `documentId`; send its text as `query`.',
    meaningZh: '服务器没有此 `documentId` 的文档；请在 `query` 中发送其文本。',
  },
  DOCUMENT_NOT_TRUSTED: {
    status: 403,
    term: '文档未登记',
    meaning: 'To all but analysts the server answers only the documents in `TRUSTED_DOCUMENTS`.',
    meaningZh: '除分析人员外，服务器只应答 `TRUSTED_DOCUMENTS` 中的文档。',
  },
  PLUGIN_NOT_ENABLED: {
    status: 400,
    term: '插件未启用',
    meaning: 'The unit has not switched this plugin on (`extensions.plugin`).',
    meaningZh: '本单位没有启用该插件（`extensions.plugin`）。',
  },
  PLUGIN_SUSPENDED: {
    status: 409,
    term: '插件只读',
    meaning: 'The plugin is read-only in this unit (`extensions.plugin`).',
    meaningZh: '该插件在本单位为只读（`extensions.plugin`）。',
  },
  PLUGIN_REQUIRED: {
    status: 409,
    term: '插件被依赖',
    meaning: 'An enabled plugin requires this one; switch that off first.',
    meaningZh: '有已启用的插件依赖它；请先停用那个插件。',
  },
  PLUGIN_LOCKED: {
    status: 409,
    term: '插件已锁定',
    meaning: 'A unit above has locked this plugin; ask its administrator.',
    meaningZh: '上级单位锁定了该插件；请联系其管理员。',
  },
  UNAUTHENTICATED: {
    status: 401,
    term: '未登录',
    meaning: 'No valid token; sign in with `sessionCreate` and send it as Bearer.',
    meaningZh: '没有有效的令牌；请用 `sessionCreate` 登录，并以 Bearer 发送。',
  },
  FORBIDDEN: {
    status: 403,
    term: '无权限',
    meaning: 'The caller lacks a permission (`extensions.permission`) in that unit.',
    meaningZh: '调用者在该单位缺少权限（`extensions.permission`）。',
  },
  IDENTITY_PROVIDER_UNAVAILABLE: {
    status: 503,
    term: '身份提供方不可用',
    meaning: "The sign-in service's keys cannot be fetched, so a new token cannot be checked; retry in a moment.",
    meaningZh: '无法获取登录服务的密钥，因此无法验证新的令牌；请稍后重试。',
  },
  UNIT_NOT_FOUND: {
    status: 404,
    term: '单位不存在',
    meaning: 'The `x-unit` header names no unit that the caller can see.',
    meaningZh: '请求头 `x-unit` 所指的单位不存在，或调用者看不到。',
  },
  NOT_FOUND: {
    status: 404,
    term: '记录不存在',
    meaning: 'No such row, or none that the caller may see.',
    meaningZh: '没有这条记录，或调用者看不到。',
  },
  CONFLICT: {
    status: 409,
    term: '数据冲突',
    meaning:
      'The row was changed meanwhile, or a unique value is taken (`extensions.fields` names it); read again and retry.',
    meaningZh: '该记录已被他人更改，或不可重复的值已被使用（见 `extensions.fields`）；请重新读取后重试。',
  },
  INVALID_TRANSITION: {
    status: 409,
    term: '状态不允许',
    meaning:
      'The command is not possible in this status (`command`, `from`, `to`); `allowedCommands` are (to `allowed`).',
    meaningZh: '该状态下不允许此命令；消息和 `allowedCommands` 指出现在可以用的命令。',
  },
  NOT_ELIGIBLE: {
    status: 409,
    term: '不符合条件',
    meaning: 'It is not for this person; the message says for whom it is (`rule`, `ruleZh`).',
    meaningZh: '不适用于此人；消息说明适用于谁（`rule`、`ruleZh`）。',
  },
  NEEDS_EVIDENCE: {
    status: 409,
    term: '须有依据',
    meaning: 'One cannot say so oneself; the message tells who or what can (`evidence`).',
    meaningZh: '不能由本人声明；消息说明由谁或由什么来证明（`evidence`）。',
  },
  NO_SEAT_LEFT: {
    status: 409,
    term: '名额已满',
    meaning: 'All seats are taken, and there is no waiting list.',
    meaningZh: '名额已满，且没有候补名单。',
  },
  UNIT_CYCLE: {
    status: 409,
    term: '单位层级成环',
    meaning: 'A unit cannot be moved below itself or below a unit that is below it.',
    meaningZh: '单位不能移到自己之下，也不能移到自己的下级单位之下。',
  },
  PERIOD_CLOSED: {
    status: 409,
    term: '期间已关账',
    meaning:
      'Results of that day are published or settled; give `extensions.firstOpenDay` or a later day, at most today.',
    meaningZh: '该日期所在的期间已公布结果或已结算；请改用 `extensions.firstOpenDay` 或之后的日期。',
  },
  INVALID_FILE: {
    status: 400,
    term: '文件有误',
    meaning: 'The file was refused whole; `extensions.problems` lists row and column.',
    meaningZh: '文件被整体拒绝；`extensions.problems` 列出行和列。',
  },
  ATTACHMENT_TOO_LARGE: {
    status: 413,
    term: '附件过大',
    meaning: 'The file is larger than `extensions.mostBytes`; nothing of it was kept.',
    meaningZh: '文件超过 `extensions.mostBytes`；未保存任何内容。',
  },
  ATTACHMENT_TYPE: {
    status: 415,
    term: '附件类型不符',
    meaning: 'Files of this type are not taken, or the content is not what the name and `content-type` say.',
    meaningZh: '不接受此类文件，或内容与文件名和 `content-type` 不符。',
  },
  ATTACHMENT_LINK: {
    status: 403,
    term: '下载地址无效',
    meaning: "The address is forged, incomplete or no longer valid; ask for the attachment's `url` again.",
    meaningZh: '地址是伪造的、不完整或已失效；请重新查询附件的 `url`。',
  },
  IDEMPOTENCY_KEY_REUSED: {
    status: 422,
    term: '幂等键已被使用',
    meaning: 'The key was used with another body; make a new key.',
    meaningZh: '该幂等键已用于另一个请求；请使用新的键。',
  },
  RATE_LIMITED: {
    status: 429,
    term: '请求过于频繁',
    meaning: 'Too many attempts; wait for `extensions.retryAfter` seconds.',
    meaningZh: '尝试次数过多；请等待 `extensions.retryAfter` 秒。',
  },
  DATABASE_UNAVAILABLE: {
    status: 503,
    term: '数据库不可用',
    meaning: 'The database does not answer, or takes no changes; nothing was changed, retry with the same key.',
    meaningZh: '数据库没有应答或暂为只读；未做任何更改，请用同一个键重试。',
  },
  DATABASE_FULL: {
    status: 503,
    term: '数据库空间不足',
    meaning: 'The database has no room left on its disk; nothing was changed. Its administrator has to make room.',
    meaningZh: '数据库所在磁盘已满；未做任何更改，须由管理员清理磁盘。',
  },
  OUTCOME_UNKNOWN: {
    status: 503,
    term: '提交结果未知',
    meaning:
      'The connection broke while the change was being committed; whether it happened is not known. Send the same request with the same key: it happens once.',
    meaningZh: '提交更改时连接中断，是否已生效尚不可知。请用同一个键重发同一请求：更改只会生效一次。',
  },
  DEADLINE_EXCEEDED: {
    status: 504,
    term: '超出时限',
    meaning: 'The database was stopped at the deadline for one operation; ask for a shorter period or fewer units.',
    meaningZh: '数据库在一次操作的时限到达时被停止；请缩短期间或减少单位。',
  },
  TRY_AGAIN: {
    status: 503,
    term: '请重试',
    meaning: 'Others were changing the same rows again and again; nothing was changed, retry with the same key.',
    meaningZh: '其他人反复更改相同的记录；未做任何更改，请用同一个键重试。',
  },
  ATTACHMENTS_UNAVAILABLE: {
    status: 503,
    term: '附件存储不可用',
    meaning: 'The folder of attachments is missing, full or not writable; its administrator has to mend it.',
    meaningZh: '附件文件夹不存在、已满或无法写入；须由管理员修复。',
  },
  SHUTTING_DOWN: {
    status: 503,
    term: '服务正在停止',
    meaning: 'This process is stopping; retry, another one answers.',
    meaningZh: '本进程正在停止；请重试，会由其他进程应答。',
  },
  INTERNAL: {
    status: 500,
    term: '内部错误',
    meaning: 'A defect; report `extensions.requestId`. Nothing was changed.',
    meaningZh: '程序缺陷；请报告 `extensions.requestId`。未做任何更改。',
  },
} as const satisfies Readonly<Record<string, { status: number; term: string; meaning: string; meaningZh: string }>>;

export type ErrorCode = keyof typeof errorCodes;
