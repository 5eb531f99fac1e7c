import { defineDocument } from '@/domain/document';

export const document = defineDocument({
  id: 'spokesperson-statement',
  name: 'The statement by the spokesperson',
  shortName: 'Statement',
  placeName: 'Spokesperson',
  host: 'Embassy website',
  numbering: 'blocks',
  furniture: [
    'Home Embassy Information Sino-Indonesian relations Consular & Visa Services Culture, Education & Science Technology Economic & Trade Information Press Release and Media Coverage Features',
    'Home\u00a0>\u00a0China Today',
    'Suggest to a friend',
  ],
  title:
    'Statement Refuting the Report on the So Called "Leaked Documents" Hyped Up by Foreign Media by the Spokesperson of the People\'s Government of Xinjiang Uygur Autonomous Region',
  head: [
    { term: 'Kind of text', value: 'Official statement' },
    { term: 'Speaker', value: 'Spokesperson of the regional government, not named' },
    { term: 'Published', value: 'Not printed; the menu hints at an embassy' },
    { term: 'Date', value: 'Not printed in our copy' },
  ],
  explained: {
    Spokesperson: 'spokesperson',
    'Autonomous Region': 'autonomous-region',
    'hyping up': 'hype-up',
    'leaked documents': 'leak',
    smear: 'smear',
    combatting: 'combat',
    'de-radicalization': 'de-radicalization',
    vilification: 'vilification',
    'ethnic groups': 'ethnic-group',
    appalling: 'appalling',
    trainees: 'trainee',
    deprivation: 'deprivation',
    preemptively: 'preemptively',
    commendable: 'commendable',
    'rule of law': 'rule-of-law',
    judicial: 'judicial',
    'foreign nationals': 'foreign-national',
    'law enforcement': 'law-enforcement',
    surveillance: 'surveillance',
  },
  onItsFace: [
    {
      question: 'Publisher',
      answer:
        'Not printed. The menu has “Embassy Information” and “Sino-Indonesian relations”, which hint at an embassy; the section is “China Today”',
      basis: 'inference',
    },
    {
      question: 'Speaker',
      answer: "“the Spokesperson of the People's Government of Xinjiang Uygur Autonomous Region”, not named",
      basis: 'printed',
    },
    { question: 'Date', answer: 'Not printed', basis: 'not-known' },
    { question: 'Title', answer: 'The heading, as our copy prints it', basis: 'printed' },
  ],
  foundOutside: [
    {
      question: 'Publisher',
      answer: 'Website of the Chinese embassy in Indonesia, section “China Today”',
      basis: 'read-at-source',
      source: 'http://id.china-embassy.org/eng/jrzg/t1719778.htm',
    },
    {
      question: 'First issued',
      answer:
        'Wednesday 27 November 2019: Global Times reports the same statement as made “on Wednesday” and paraphrases it point by point',
      basis: 'read-at-source',
      source: 'https://www.globaltimes.cn/content/1171473.shtml',
    },
    {
      question: 'Another date',
      answer:
        'A report reprinted on 30 November 2019 says “on Thursday”, the 28th, and that it was issued on “the regional official Tianshan website”',
      basis: 'read-in-copy',
      source: 'http://dailymailpk.com/2019/11/30/xinjiang-spokesperson-slams-foreign-medias-hypocrisy/',
    },
    {
      question: 'Why two dates',
      answer: 'Likely issued on the 27th, with the agency report on the 28th',
      basis: 'inference',
    },
    {
      question: 'Date online',
      answer:
        'None on the embassy page. Its page number lies between others that fit late November to mid-December 2019',
      basis: 'inference',
    },
    { question: 'Who spoke', answer: 'No name found', basis: 'not-known' },
    {
      question: 'Original language',
      answer: 'Probably Chinese, issued on the Tianshan website',
      basis: 'inference',
    },
    { question: 'Translator', answer: 'No name found', basis: 'not-known' },
    {
      question: 'Our copy',
      answer: 'The part of the page that could be read, 52 %, is identical to it, character by character',
      basis: 'read-at-source',
    },
  ],
  rights: 'The text belongs to its publisher and is quoted here for teaching.',
});
