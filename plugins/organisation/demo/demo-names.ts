const surnames = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕'];
const given =
  '建国 志强 秀英 海涛 晓燕 立新 国庆 文博 春梅 永刚 雪梅 卫东 丽华 振宇 桂兰 学军 玉珍 明辉 红霞 子轩 佳怡 德胜 俊杰 慧敏 长江 美玲 新民 思远 爱华 宏伟 静怡'.split(
    ' ',
  );

/** The n-th name of the demonstration; the first 1,240 differ, as 40 and 31 have no common divisor. */
export const demoName = (n: number): string => `${surnames[n % surnames.length]}${given[n % given.length]}`;
