/** A word in the two languages of the page. */
export interface Text {
  readonly en: string;
  readonly zh: string;
}
export type Language = keyof Text;

const word = (en: string, zh: string): Text => ({ en, zh });

export const words = {
  name: word('Qinxue', '勤学'),
  slogan: word('Learn, compete, read – with your unit.', '与班组一起学习、竞赛、读书。'),
  login: word('Login', '账号'),
  password: word('Password', '密码'),
  signIn: word('Sign in', '登录'),
  signOut: word('Sign out', '退出'),
  expired: word('Your sign-in has ended. Please sign in again.', '登录已失效，请重新登录。'),
  otherLanguage: word('中文', 'English'),
  pages: word('Pages', '导航'),
  unit: word('My unit', '我的单位'),
  courses: word('Courses', '课程'),
  competitions: word('Competitions', '竞赛'),
  reading: word('Reading', '读书'),
  evaluation: word('Evaluation', '考核'),
  switches: word('Plugins', '插件管理'),
  loading: word('Loading…', '正在加载…'),
  retry: word('Try again', '重试'),
  more: word('Show more', '显示更多'),
  enabledPlugins: word('What your unit uses', '本单位启用的插件'),
  always: word('part of every unit', '所有单位均有'),
  setHere: word('set here', '本单位设置'),
  from: word('from', '继承自'),
  locked: word('locked', '已锁定'),
  noCourses: word('You are not enrolled in any course yet.', '您尚未报名任何课程。'),
  due: word('due', '截止'),
  completedOn: word('completed', '完成于'),
  progress: word('Progress', '进度'),
  noCompetitions: word('There are no competitions yet.', '暂无竞赛。'),
  event: word('Event', '赛项'),
  standings: word('Standings', '实时榜'),
  live: word('live', '实时'),
  connecting: word('connecting…', '连接中…'),
  noStandings: word('Nothing is marked yet.', '暂无评分。'),
  forUnit: word('Unit', '单位'),
  state: word('State', '状态'),
  rank: word('Rank', '名次'),
  entrant: word('Name', '姓名'),
  score: word('Score', '得分'),
  marked: word('marked in full', '已完成评分'),
  marking: word('being marked', '评分中'),
  activities: word('Activities', '读书活动'),
  myBooks: word('My books', '我的图书'),
  noBooks: word('You have not taken up a book yet.', '您尚未开始阅读。'),
  noActivities: word('No activities at present.', '暂无读书活动。'),
  minutes: word('minutes read', '分钟'),
  cycles: word('Evaluations', '考核周期'),
  myResults: word('My results', '我的考核结果'),
  noResults: word('There is no result of yours yet.', '暂无考核结果。'),
  noCycles: word('There are no evaluations yet.', '暂无考核。'),
  total: word('Total', '总分'),
  switchesOf: word(
    'Switching off hides, and deletes nothing. The pages of a plugin come and go with it.',
    '停用只是隐藏，不会删除数据。插件的页面随启停出现或消失。',
  ),
  requires: word('requires', '依赖'),
  on: word('on', '已启用'),
  off: word('off', '未启用'),
  explorer: word('Query explorer', '查询台'),
} as const satisfies Record<string, Text>;

/** What stands in enums, for people; a value that a newer server brings is shown as it is. */
const values: Readonly<Record<string, Text>> = {
  ENROLLED: word('not begun', '未开始'),
  IN_PROGRESS: word('under way', '学习中'),
  COMPLETED: word('completed', '已完成'),
  WITHDRAWN: word('withdrawn', '已退出'),
  EXPIRED: word('expired', '已过期'),
  ENABLED: word('on', '启用'),
  SUSPENDED: word('read-only', '只读'),
  DRAFT: word('draft', '草稿'),
  PUBLISHED: word('published', '已发布'),
  REGISTRATION: word('registration', '报名中'),
  REGISTRATION_OPEN: word('registration', '报名中'),
  LOCKED: word('locked', '已锁定'),
  MARKING: word('being marked', '评分中'),
  AWARDED: word('awarded', '已颁奖'),
  FINISHED: word('finished', '已读完'),
  READING: word('reading', '在读'),
  ACTIVE: word('under way', '进行中'),
  FINAL: word('final', '已定稿'),
  UNIT_REVIEW: word('unit review', '单位评审'),
};

/** @example `say(valueWord(enrolment.status))` */
export const valueWord = (value: string): Text => values[value] ?? word(value, value);
