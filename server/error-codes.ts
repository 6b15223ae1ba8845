/**
 * Every error that leaves the server. A code stands here, in the schema's `ErrorCode` enum and in
 * `schema/errors.md`, all three from this one table; the message tells the caller what to do next.
 */
export const errorCodes = {
  BAD_INPUT: {
    status: 400,
    term: '参数不合规则',
    meaning: 'An argument breaks a rule; the message names the argument and the rule.',
  },
  BAD_REQUEST: { status: 400, term: '请求格式不正确', meaning: 'The HTTP request is not a GraphQL request.' },
  GRAPHQL_PARSE_FAILED: {
    status: 400,
    term: '文档语法错误',
    meaning: 'The document is not GraphQL; the message gives the place.',
  },
  GRAPHQL_VALIDATION_FAILED: {
    status: 400,
    term: '文档与图不符',
    meaning: "The document does not fit the unit's graph.",
  },
  BAD_USER_INPUT: { status: 400, term: '变量类型不符', meaning: 'A variable does not fit its type.' },
  QUERY_TOO_LARGE: { status: 400, term: '查询过大', meaning: 'The document exceeds a structural limit; split it.' },
  QUERY_TOO_COSTLY: {
    status: 400,
    term: '查询代价过高',
    meaning: "The operation may return more objects than the caller's limit; ask for fewer.",
  },
  DOCUMENT_UNKNOWN: {
    status: 400,
    term: '文档编号未知',
    meaning: 'The server has no document of this `documentId`; send its text as `query`.',
  },
  DOCUMENT_NOT_TRUSTED: {
    status: 403,
    term: '文档未登记',
    meaning: 'To all but analysts the server answers only the documents in `TRUSTED_DOCUMENTS`.',
  },
  PLUGIN_NOT_ENABLED: {
    status: 400,
    term: '插件未启用',
    meaning: 'The unit has not switched this plugin on (`extensions.plugin`).',
  },
  PLUGIN_SUSPENDED: {
    status: 409,
    term: '插件只读',
    meaning: 'The plugin is read-only in this unit (`extensions.plugin`).',
  },
  PLUGIN_REQUIRED: {
    status: 409,
    term: '插件被依赖',
    meaning: 'An enabled plugin requires this one; switch that off first.',
  },
  PLUGIN_LOCKED: {
    status: 409,
    term: '插件已锁定',
    meaning: 'A unit above has locked this plugin; ask its administrator.',
  },
  UNAUTHENTICATED: {
    status: 401,
    term: '未登录',
    meaning: 'No valid token; sign in with `sessionCreate` and send it as Bearer.',
  },
  FORBIDDEN: {
    status: 403,
    term: '无权限',
    meaning: 'The caller lacks a permission (`extensions.permission`) in that unit.',
  },
  IDENTITY_PROVIDER_UNAVAILABLE: {
    status: 503,
    term: '身份提供方不可用',
    meaning: "The sign-in service's keys cannot be fetched, so a new token cannot be checked; retry in a moment.",
  },
  UNIT_NOT_FOUND: {
    status: 404,
    term: '单位不存在',
    meaning: 'The `x-unit` header names no unit that the caller can see.',
  },
  NOT_FOUND: { status: 404, term: '记录不存在', meaning: 'No such row, or none that the caller may see.' },
  CONFLICT: {
    status: 409,
    term: '数据冲突',
    meaning:
      'The row was changed meanwhile, or a unique value is taken (`extensions.fields` names it); read again and retry.',
  },
  INVALID_TRANSITION: {
    status: 409,
    term: '状态不允许',
    meaning:
      'The command is not possible in this status (`command`, `from`, `to`); `allowedCommands` are (to `allowed`).',
  },
  NOT_ELIGIBLE: {
    status: 409,
    term: '不符合条件',
    meaning: 'It is not for this person; the message says for whom it is (`rule`, `ruleZh`).',
  },
  NEEDS_EVIDENCE: {
    status: 409,
    term: '须有依据',
    meaning: 'One cannot say so oneself; the message tells who or what can (`evidence`).',
  },
  NO_SEAT_LEFT: {
    status: 409,
    term: '名额已满',
    meaning: 'All seats are taken, and there is no waiting list.',
  },
  UNIT_CYCLE: {
    status: 409,
    term: '单位层级成环',
    meaning: 'A unit cannot be moved below itself or below a unit that is below it.',
  },
  PERIOD_CLOSED: {
    status: 409,
    term: '期间已关账',
    meaning:
      'Results of that day are published or settled; give `extensions.firstOpenDay` or a later day, at most today.',
  },
  INVALID_FILE: {
    status: 400,
    term: '文件有误',
    meaning: 'The file was refused whole; `extensions.problems` lists row and column.',
  },
  ATTACHMENT_TOO_LARGE: {
    status: 413,
    term: '附件过大',
    meaning: 'The file is larger than `extensions.mostBytes`; nothing of it was kept.',
  },
  ATTACHMENT_TYPE: {
    status: 415,
    term: '附件类型不符',
    meaning: 'Files of this type are not taken, or the content is not what the name and `content-type` say.',
  },
  ATTACHMENT_LINK: {
    status: 403,
    term: '下载地址无效',
    meaning: "The address is forged, incomplete or no longer valid; ask for the attachment's `url` again.",
  },
  IDEMPOTENCY_KEY_REUSED: {
    status: 422,
    term: '幂等键已被使用',
    meaning: 'The key was used with another body; make a new key.',
  },
  RATE_LIMITED: {
    status: 429,
    term: '请求过于频繁',
    meaning: 'Too many attempts; wait for `extensions.retryAfter` seconds.',
  },
  DATABASE_UNAVAILABLE: {
    status: 503,
    term: '数据库不可用',
    meaning: 'The database does not answer, or takes no changes; nothing was changed, retry with the same key.',
  },
  DATABASE_FULL: {
    status: 503,
    term: '数据库空间不足',
    meaning: 'The database has no room left on its disk; nothing was changed. Its administrator has to make room.',
  },
  OUTCOME_UNKNOWN: {
    status: 503,
    term: '提交结果未知',
    meaning:
      'The connection broke while the change was being committed; whether it happened is not known. Send the same request with the same key: it happens once.',
  },
  DEADLINE_EXCEEDED: {
    status: 504,
    term: '超出时限',
    meaning: 'The database was stopped at the deadline for one operation; ask for a shorter period or fewer units.',
  },
  TRY_AGAIN: {
    status: 503,
    term: '请重试',
    meaning: 'Others were changing the same rows again and again; nothing was changed, retry with the same key.',
  },
  ATTACHMENTS_UNAVAILABLE: {
    status: 503,
    term: '附件存储不可用',
    meaning: 'The folder of attachments is missing, full or not writable; its administrator has to mend it.',
  },
  SHUTTING_DOWN: {
    status: 503,
    term: '服务正在停止',
    meaning: 'This process is stopping; retry, another one answers.',
  },
  INTERNAL: { status: 500, term: '内部错误', meaning: 'A defect; report `extensions.requestId`. Nothing was changed.' },
} as const satisfies Readonly<Record<string, { status: number; term: string; meaning: string }>>;

export type ErrorCode = keyof typeof errorCodes;
