export interface DemoBook {
  readonly title: string;
  readonly authors: readonly string[];
  readonly subjects: readonly string[];
  readonly isbn13: string | null;
  readonly publisher: string;
  readonly year: number;
  readonly pages: number;
}

/** The first four are the season's required and recommended books. */
export const books: readonly DemoBook[] = [
  {
    title: '人工智能导论',
    authors: ['李德毅'],
    subjects: ['人工智能', '技术基础'],
    isbn13: null,
    publisher: '中国科学技术出版社',
    year: 2018,
    pages: 300,
  },
  {
    title: '论语译注',
    authors: ['杨伯峻'],
    subjects: ['国学经典'],
    isbn13: null,
    publisher: '中华书局',
    year: 2009,
    pages: 316,
  },
  {
    title: '数控加工工艺与编程',
    authors: ['周虹'],
    subjects: ['数控技术', '机械制造'],
    isbn13: null,
    publisher: '人民邮电出版社',
    year: 2011,
    pages: 280,
  },
  {
    title: '平凡的世界',
    authors: ['路遥'],
    subjects: ['当代文学'],
    isbn13: null,
    publisher: '人民文学出版社',
    year: 2005,
    pages: 1251,
  },
  {
    title: '红楼梦',
    authors: ['曹雪芹', '高鹗'],
    subjects: ['古典文学'],
    isbn13: '9787020002207',
    publisher: '人民文学出版社',
    year: 2008,
    pages: 1606,
  },
  {
    title: '三国演义',
    authors: ['罗贯中'],
    subjects: ['古典文学'],
    isbn13: '9787020008728',
    publisher: '人民文学出版社',
    year: 1998,
    pages: 1008,
  },
  {
    title: '西游记',
    authors: ['吴承恩'],
    subjects: ['古典文学'],
    isbn13: '9787020008735',
    publisher: '人民文学出版社',
    year: 2010,
    pages: 1220,
  },
  {
    title: '孙子兵法',
    authors: ['孙武'],
    subjects: ['国学经典', '管理'],
    isbn13: null,
    publisher: '中华书局',
    year: 2011,
    pages: 186,
  },
  {
    title: '天工开物',
    authors: ['宋应星'],
    subjects: ['古代科技', '机械制造'],
    isbn13: null,
    publisher: '上海古籍出版社',
    year: 2016,
    pages: 394,
  },
  {
    title: '梦溪笔谈',
    authors: ['沈括'],
    subjects: ['古代科技'],
    isbn13: null,
    publisher: '中华书局',
    year: 2016,
    pages: 640,
  },
  {
    title: '机械设计手册',
    authors: ['成大先'],
    subjects: ['机械设计'],
    isbn13: null,
    publisher: '化学工业出版社',
    year: 2016,
    pages: 1840,
  },
  {
    title: '乡土中国',
    authors: ['费孝通'],
    subjects: ['社会学'],
    isbn13: null,
    publisher: '人民出版社',
    year: 2008,
    pages: 150,
  },
];
