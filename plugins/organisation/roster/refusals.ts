import { refusalsOf, text } from 'qinxue/plugin';

/** Every code that a roster can be refused with beyond those of its cells. */
export const rosterMessages = {
  UNKNOWN_KIND: (required: string) =>
    text(
      `The columns fit no roster file; these are required – ${required}`,
      `列标题与三种花名册均不符，请补齐必填列：${required}`,
    ),
  BAD_CODE: () =>
    text(
      'A new code begins with a letter or digit and has letters, digits and “. _ -” alone; correct it here and wherever it is referred to',
      '新编码须以字母、汉字或数字开头，只含字母、汉字、数字和“. _ -”，请在本处及引用处一并更正',
    ),
  DUPLICATE_ROW: (first: string) =>
    text(`Row ${first} is about the same one already; keep one of them`, `与第 ${first} 行重复，请只保留一行`),
  CASE_CLASH: (other: string) =>
    text(
      `This differs from “${other}” only in upper and lower case; write both alike`,
      `与“${other}”仅大小写不同，请统一`,
    ),
  UNKNOWN_PARENT: () =>
    text(
      'No unit that you can see has this code, here or in the organisation; add the unit or correct the code',
      '上级单位不存在或不可见，请补充或更正编码',
    ),
  UNKNOWN_UNIT: () =>
    text(
      'There is no unit of this code that you can see; import units first or correct the code',
      '单位不存在或不可见，请先导入单位或更正编码',
    ),
  UNKNOWN_MEMBER: () =>
    text(
      'There is no member of this number that you can see; import members first or correct it',
      '人员不存在或不可见，请先导入人员或更正工号',
    ),
  UNIT_CYCLE: (path: string) =>
    text(
      `The unit would be above itself: ${path}; give one of them another parent`,
      `单位上下级形成循环：${path}，请更改其中一个的上级`,
    ),
  END_BEFORE_START: (start: string) =>
    text(
      `The end lies before the beginning, ${start}; correct one of the two`,
      `结束日期早于开始日期 ${start}，请更正`,
    ),
  PRIMARY_OVERLAP: (other: string) =>
    text(
      `The member would have two primary units at once: ${other}; end one before the other begins`,
      `同一人同一时期有两个主要单位：${other}，请先结束其中一个`,
    ),
  PRIMARY_ENDS: () =>
    text(
      'The member would be in no unit afterwards; leave the end empty, bring the next unit in the same file, or record the leaving with the members',
      '该人员此后将没有所在单位，请清空结束日期、在同一文件中补充下一任职，或在人员文件中登记离职',
    ),
  UNIT_MISSING: () =>
    text(
      'A post is given without a unit; fill in the unit or clear the post',
      '填写了任职信息但没有单位，请补充单位或清空',
    ),
  LAST_DAY_OF_STAFF: () =>
    text(
      'A last day goes with the status LEFT or RETIRED; set the status or clear the day',
      '离职日期须与离职或退休状态一并填写，请更正状态或清空日期',
    ),
  LAST_DAY_TO_COME: () =>
    text('The last day is still to come; import it when it has come', '离职日期尚未到来，请届时再导入'),
  OUTSIDE_UNIT: (period: string) =>
    text(
      `The membership leaves the time in which the unit exists: ${period}; correct one of the two`,
      `任职时间超出单位存续期：${period}，请更正`,
    ),
  OUTSIDE_EMPLOYMENT: (period: string) =>
    text(
      `The membership leaves the time in which the member is employed: ${period}; correct one of the two`,
      `任职时间超出在职期：${period}，请更正`,
    ),
  MEMBERSHIP_AFTER_END: (membership: string) =>
    text(
      `The member has a membership that begins after the last day: ${membership}; correct the day or that membership`,
      `离职后仍有任职记录：${membership}，请更正日期或任职记录`,
    ),
} as const;

export const refusalOf = refusalsOf(rosterMessages);

/** Every code that a roster tells of what it took all the same, beyond those of its cells. */
export const rosterNotices = {
  UNIT_BY_NAME: (code: string) =>
    text(
      `No unit has this code, but one has this name; the row was read as being about “${code}”; write the code to be sure`,
      `没有此编码的单位，按名称读作“${code}”；为准确起见请填写编码`,
    ),
} as const;

export const notice = refusalsOf(rosterNotices);
