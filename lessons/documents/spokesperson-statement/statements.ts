import { defineStatements } from '@/domain/statement';

export const statements = defineStatements('spokesperson-statement', {
  'site-menu': {
    paragraph: 1,
    quote:
      'Home Embassy Information Sino-Indonesian relations Consular & Visa Services Culture, Education & Science Technology Economic & Trade Information Press Release and Media Coverage Features',
  },
  'heading-refuting': {
    paragraph: 1,
    quote: `Statement Refuting the Report on the So Called "Leaked Documents" Hyped Up by Foreign Media by the Spokesperson of the People's Government of Xinjiang Uygur Autonomous Region`,
  },
  'media-hyping': {
    paragraph: 2,
    quote:
      'Recently, some foreign media outlets or organizations have been hyping up the so-called “leaked documents” from Xinjiang and hence the work of vocational education and training in Xinjiang with malicious intent to smear Xinjiang’s achievements in combatting terrorism and de-radicalization.',
  },
  'vilification-unacceptable': {
    paragraph: 2,
    quote:
      'Their vilification, in disregard of facts, of the great efforts by people of all ethnic groups in Xinjiang to safeguard social stability and long-term peace is appalling and unacceptable to the people of all ethnic groups in Xinjiang.',
  },
  'set-up-by-law': {
    paragraph: 3,
    quote: 'The vocational education and training centers in Xinjiang were set up in accordance with law',
  },
  'no-by-means-camps': {
    paragraph: 3,
    quote: 'which are no by means “concentration camps.”',
  },
  'never-such-a-thing': {
    paragraph: 3,
    quote: 'there has never been such a thing as “concentration camp” here',
  },
  'legal-rights-protected': {
    paragraph: 3,
    quote: 'All legal rights of the trainees at the centers have been fully protected',
  },
  'no-restriction-of-freedom': {
    paragraph: 3,
    quote: 'there is no restriction or deprivation with regard to their freedom',
  },
  'nearly-three-years': {
    paragraph: 3,
    quote: 'Without a single case of violent terrorist attacks for nearly three years',
  },
  'growth-and-harmony': {
    paragraph: 3,
    quote:
      'Xinjiang is witnessing rapid economic growth, social stability, ethnic unity and religious harmony',
  },
  'over-a-thousand-visitors': {
    paragraph: 3,
    quote:
      'Since the end of 2018, over a thousand people from more than 90 countries and regions have visited vocational education and training centers',
  },
  'media-reported-conditions': {
    paragraph: 3,
    quote: 'Chinese and foreign media have reported the real conditions in the centers',
  },
  'people-of-vision': {
    paragraph: 3,
    quote:
      'Many people of vision expressed the view that Xinjiang’s practice of setting up vocational education and training centers is in complete alignment with the U.N. policies on preemptively combatting terrorism and protecting primary human rights, which is commendable and worth learning by others.',
  },
  'rule-of-law': {
    paragraph: 4,
    quote: 'China is a country under the rule of law with full judicial procedures.',
  },
  'judicial-organs': {
    paragraph: 4,
    quote:
      'The judicial organs in Xinjiang handle criminal suspects based on the specific nature and details of each case in accordance with law and regulations.',
  },
  'foreign-nationals-rights': {
    paragraph: 4,
    quote:
      'Chinese government protects, in accordance with law, the legal rights of foreign nationals in China',
  },
  'unless-they-violate': {
    paragraph: 4,
    quote: 'who will not be subject to law enforcement measures unless they violate Chinese law in China',
  },
  'no-foreign-trainees': {
    paragraph: 4,
    quote:
      'No non-Chinese citizens have ever received training at any vocational education and training center in Xinjiang.',
  },
  'privacy-protected': {
    paragraph: 4,
    quote: 'The freedom of communication and privacy of Chinese citizens are protected according to law.',
  },
  'surveillance-not-an-issue': {
    paragraph: 4,
    quote: 'Mass surveillance and communication restriction are not issues in Xinjiang.',
  },
  'practice-has-demonstrated': {
    paragraph: 5,
    quote:
      'Our practice has demonstrated that combatting terrorism in accordance with law has met people’s eager expectation for security, and effectively safeguarded social harmony and stability, thus making people feel much more fulfilled, happier and safer.',
  },
  'remain-committed': {
    paragraph: 5,
    quote:
      'We will remain committed to undertaking our own tasks, and strive even harder to build a better Xinjiang of social stability and long-term peace.',
  },
});
