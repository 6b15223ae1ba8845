/** What the demonstration's readers write: an opening on the book and a thought on the work, in turns. */
const openings = [
  (title: string) => `利用班后时间读完了《${title}》，做了十几页摘抄，收获比想象的多。`,
  (title: string) => `《${title}》是班长推荐的，起初只当任务读，读到三分之一就放不下了。`,
  (title: string) => `第二次读《${title}》，这次带着岗位上的问题读，理解完全不同。`,
] as const;

const thoughts = [
  '书里讲做事要先立规矩再求巧，对照我们班的换刀流程，确实还有两处可以固化成标准。',
  '印象最深的是对细节的坚持。上个月那批返工件，问题就出在我以为差不多的零点几毫米上。',
  '我把其中的方法用到了设备点检上，重新排了顺序，一圈下来少走了将近一半的路。',
  '读书不能代替动手，但能让动手的时候知道为什么。打算把这一章讲给新来的徒弟听。',
  '书中人物在困难面前不抱怨、不等靠，这正是夜班抢修时最需要的劲头。',
] as const;

export const noteBody = (title: string, n: number): string =>
  `${openings[n % openings.length]?.(title)}${thoughts[n % thoughts.length]}${thoughts[(n + 2) % thoughts.length]}`;

export const aims = [
  '一年内取得数控车工高级工证书',
  '掌握电气控制线路的识图与排故，能独立处理常见停机',
  '学习质量管理工具，能用数据主持班组质量分析会',
  '系统学习安全生产法规，通过安全管理员考试',
] as const;

export const milestones = [
  { title: '学完教材前半部分', proof: '学习笔记和章节习题' },
  { title: '完成一次岗位实操练习', proof: '师傅签字的实操记录' },
  { title: '通过模拟考试', proof: '成绩单，不低于 80 分' },
] as const;
