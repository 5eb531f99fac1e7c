import { defineDocument } from '@/domain/document';

export const document = defineDocument({
  id: 'diplomat-article',
  name: 'The article',
  shortName: 'Article',
  placeName: 'Article',
  host: 'Online magazine',
  numbering: 'lines',
  furniture: [],
  title: null,
  head: [
    { term: 'Kind of text', value: 'Magazine article' },
    { term: 'Writer', value: 'Not printed in our copy' },
    { term: 'Published', value: 'Online magazine' },
    { term: 'Date', value: 'Not printed in our copy' },
  ],
  explained: {
    detentions: 'detention',
    minorities: 'minority',
    outcry: 'outcry',
    stance: 'stance',
    rebuke: 'rebuke',
    scholars: 'scholar',
    indigenous: 'indigenous',
    XUAR: 'xuar',
    Committee: 'committee',
    involuntarily: 'involuntarily',
    extralegal: 'extralegal',
    combat: 'combat',
    sanctions: 'sanction',
    'hard-line': 'hard-line',
    briefing: 'briefing',
    'Foreign Ministry': 'foreign-ministry',
    Spokesperson: 'spokesperson',
    meddling: 'meddle',
    ambassador: 'ambassador',
    retaliate: 'retaliate',
    'in proportion': 'in-proportion',
    transcript: 'transcript',
    embassy: 'embassy',
    'Autonomous Region': 'autonomous-region',
    'anti-terrorism': 'counter-terrorism',
    counterparts: 'counterpart',
    delegation: 'delegation',
    counterterrorism: 'counter-terrorism',
    'public security bureaus': 'public-security-bureau',
  },
  onItsFace: [
    { question: 'Publisher', answer: 'Not printed', basis: 'not-known' },
    { question: 'Author', answer: 'Not printed', basis: 'not-known' },
    {
      question: 'Date',
      answer: 'Not printed. The latest event in the text is dated “November 27”, without a year',
      basis: 'not-known',
    },
    { question: 'Title', answer: 'Not printed', basis: 'not-known' },
  ],
  foundOutside: [
    {
      question: 'Publisher',
      answer: 'The Diplomat, an online magazine',
      basis: 'read-at-source',
      source:
        'https://manage.thediplomat.com/2018/11/china-stays-tough-on-xinjiang-policy-despite-growing-global-outcry',
    },
    {
      question: 'About the publisher',
      answer:
        'Founded 2001 in Australia, online only since 2009, owner MHT Corporation, based in Washington, D.C.',
      basis: 'read-in-copy',
      source: 'https://wikizero.net/wiki/en/Thediplomat.com',
    },
    {
      question: 'Title',
      answer: '“China Stays Tough on Xinjiang Policy Despite Growing Global Outcry”',
      basis: 'read-at-source',
      source: 'https://thediplomat.com/tag/xinjiang-uyghur-autonomous-region',
    },
    {
      question: 'Standfirst',
      answer:
        '“While scholars worldwide call for sanctions, Chinese authorities are poised to expand the crackdown to other regions.”',
      basis: 'read-at-source',
      source: 'https://thediplomat.com/tag/xinjiang-uyghur-autonomous-region',
    },
    {
      question: 'Author',
      answer: 'Charlotte Gao',
      basis: 'read-at-source',
      source: 'https://thediplomat.com/tag/xinjiang-uyghur-autonomous-region',
    },
    {
      question: 'Published in',
      answer: 'November 2018: the address of the page holds “2018/11”',
      basis: 'read-at-source',
      source:
        'https://manage.thediplomat.com/2018/11/china-stays-tough-on-xinjiang-policy-despite-growing-global-outcry',
    },
    {
      question: 'Exact day',
      answer: 'Between 27 and 30 November 2018: the latest event in the text is of 27 November',
      basis: 'inference',
    },
    {
      question: 'Our copy',
      answer:
        'The part of the page that could be read, 50 %, is identical to it, character by character. Our copy lacks headline, standfirst, author and date',
      basis: 'read-at-source',
    },
  ],
  rights: 'The text belongs to its publisher and is quoted here for teaching.',
});
