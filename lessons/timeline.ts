import type { Mark } from '@/domain/mark';

/** One dated event, and how surely its date is known. */
export interface TimelineEvent {
  readonly date: string;
  readonly event: string;
  readonly mark: Exclude<Mark, 'U'>;
  /** The page on which it was read. */
  readonly source?: string;
  /** Whether it is the appearance of one of the two documents. */
  readonly isDocument?: true;
}

/** What happened around the two documents, from the earliest to the latest. Checked on 21 November 2026. */
export const timeline: readonly TimelineEvent[] = [
  {
    date: '10 Aug 2018',
    event: 'A UN committee (CERD) examines China',
    mark: 'V',
    source:
      'https://www.rferl.org/a/un-panel-says-millions-chinese-uighers-living-massive-internment-camp-/29427205.html',
  },
  {
    date: '13 Aug 2018',
    event: 'China’s reply to the committee',
    mark: 'V',
    source:
      'https://www.thehindu.com/news/international/china-to-un-panel-no-arbitrary-detention-in-uighur-region/article24685866.ece',
  },
  {
    date: '30 Aug 2018',
    event: 'The committee’s concluding observations',
    mark: 'V2',
    source: 'https://www.geo.tv/latest/209226-un-calls-on-china-to-free-uighurs-from-re-education-camps',
  },
  {
    date: '16 Oct 2018',
    event: 'Xinhua publishes an interview with the Xinjiang chairman on “vocational education and training”',
    mark: 'V',
    source: 'http://xinhuanet.com/english/2018-10/16/c_137535942.htm',
  },
  {
    date: 'Mon 26 Nov 2018',
    event: 'Statement by 278 scholars',
    mark: 'V2',
    source:
      'https://www.endangeredscholarsworldwide.net/post/statement-by-concerned-scholars-on-china-s-mass-detention-of-turkic-minorities',
  },
  {
    date: 'Tue 27 Nov 2018',
    event: 'Geng Shuang’s briefing',
    mark: 'V',
    source:
      'https://news.mingpao.com/pns/%E4%B8%AD%E5%9C%8B/article/20181129/s00013/1543430790641/%E5%B4%94%E5%A4%A9%E5%87%B1-%E7%BE%8E%E6%AE%BA%E6%81%90%E6%80%96%E5%88%86%E5%AD%90-%E3%80%8C%E6%88%91%E5%80%91%E9%87%8D%E6%96%B0%E6%95%99%E8%82%B2%E3%80%8D',
  },
  {
    date: 'Tue 27 Nov 2018',
    event: 'Cui Tiankai’s Reuters interview',
    mark: 'V',
    source:
      'https://www.aljazeera.com/news/2018/11/28/china-vows-retaliation-if-us-imposes-sanctions-over-xinjiang/',
  },
  {
    date: 'Tue 27 Nov 2018',
    event: 'Ningxia Daily report',
    mark: 'V',
    source: 'https://www.globaltimes.cn/content/1129272.shtml',
  },
  {
    date: '27–30 Nov 2018',
    event: 'The article (month from its address; first day from its latest event; exact day unknown)',
    mark: 'I',
    source:
      'https://manage.thediplomat.com/2018/11/china-stays-tough-on-xinjiang-policy-despite-growing-global-outcry',
    isDocument: true,
  },
  {
    date: '16 Nov 2019',
    event: 'New York Times, “Xinjiang Papers”',
    mark: 'V2',
    source: 'https://en.wikipedia.org/wiki/Xinjiang_papers',
  },
  {
    date: '18 Nov 2019',
    event: 'Separate statement of the Xinjiang government against the New York Times report',
    mark: 'V',
    source: 'http://www.china-un.ch/eng/hom/t1717222.htm',
  },
  {
    date: '24 Nov 2019',
    event: 'ICIJ and 17 media partners, “China Cables”',
    mark: 'V',
    source: 'https://icij.org/?p=14299',
  },
  {
    date: '25 Nov 2019',
    event: 'Geng Shuang on the second leak',
    mark: 'V',
    source: 'https://globaltimes.cn/page/201911/1171094.shtml',
  },
  {
    date: 'Wed 27 Nov 2019',
    event: 'The statement is issued',
    mark: 'V',
    source: 'https://www.globaltimes.cn/content/1171473.shtml',
    isDocument: true,
  },
];
