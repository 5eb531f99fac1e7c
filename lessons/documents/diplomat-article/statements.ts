import { defineStatements } from '@/domain/statement';

export const statements = defineStatements('diplomat-article', {
  'harsh-policy': {
    paragraph: 1,
    quote:
      'China’s harsh Xinjiang policy — particularly the mass detentions of Muslim minorities in so-called “vocational education and training centers” — has brought about increasingly strong outcry from the world community in recent weeks.',
  },
  'holding-fast': {
    paragraph: 1,
    quote: 'However, China appears to be holding fast to its hard stance despite the global rebuke.',
  },
  'scholars-issue-statement': {
    paragraph: 2,
    quote:
      'On November 26, a total of 278 scholars in various disciplines from dozens of countries jointly issued a statement',
  },
  'scholars-accuse': {
    paragraph: 2,
    quote:
      'calling for the international community to take action against China over its “mass human rights abuses and deliberate attacks on indigenous cultures presently taking place in China’s XUAR [Xinjiang Uyghur Autonomous Region].”',
  },
  'up-to-one-million': {
    paragraph: 3,
    quote:
      'Earlier this year, the United Nations Committee on the Elimination of Racial Discrimination cited estimates that up to 1 million Uyghurs may be held involuntarily in extralegal detention in Xinjiang.',
  },
  'repeatedly-denied': {
    paragraph: 3,
    quote: 'But China has repeatedly denied any mass imprisonment of Uyghurs or other Muslim minorities.',
  },
  'free-of-charge-centers': {
    paragraph: 4,
    quote:
      'In early November, facing criticism from Western governments and UN experts, Chinese authorities started to defend their measures by calling the facilities established in Xinjiang “free-of-charge vocational education and training centers”',
  },
  'preventive-measure': {
    paragraph: 4,
    quote: 'justifying them as a “preventive measure to combat terrorism.”',
  },
  'failed-to-convince': {
    paragraph: 5,
    quote:
      'The explanation from Chinese authorities apparently failed to convince the international community.',
  },
  'scholars-urge-sanctions': {
    paragraph: 6,
    quote:
      'In the latest statement, the group of scholars urged states and institutions to “demand and impose economic sanctions” on Chinese authorities — particularly against Chen Quanguo (the top Party leader in Xinjiang)',
  },
  'technology-companies': {
    paragraph: 6,
    quote: 'domestic and foreign technology companies that are benefiting from China’s Xinjiang policy',
  },
  'hard-line-as-usual': {
    paragraph: 7,
    quote: 'However, China’s reply to these scholars’ outcry was hard-line, as usual.',
  },
  'happy-life': {
    paragraph: 7,
    quote:
      'At the regular press briefing on November 27, Chinese Foreign Ministry Spokesperson Geng Shuang said, “Xinjiang now enjoys social stability and economic growth, and the people there live a happy life.”',
  },
  'oppose-meddling': {
    paragraph: 8,
    quote:
      '“We firmly oppose any foreign force meddling in Xinjiang-related affairs and China’s domestic affairs,” he stressed.',
  },
  'retaliate-in-proportion': {
    paragraph: 9,
    quote:
      'In a recent interview with Reuters, China’s ambassador to the United States, Cui Tiankai, said China will retaliate “in proportion” if the United States sanctions Chinese officials',
  },
  'linked-to-abuses': {
    paragraph: 9,
    quote: 'Chinese officials linked to China’s abuses of Muslim minorities',
  },
  'isis-comparison': {
    paragraph: 9,
    quote:
      'He also compared China’s policy in Xinjiang to U.S. troops battling Islamic State in Iraq and Syria, asking the Reuters reporter, “Can you imagine [if] some American officials in charge of the fight against ISIS would be sanctioned?”',
  },
  'strongest-response': {
    paragraph: 10,
    quote:
      'Reuters thus described Cui’s comments as “the strongest response yet to U.S. threats on the issue.”',
  },
  'missing-from-transcript': {
    paragraph: 10,
    quote:
      'But it’s worth mentioning that this specific piece of dialogue between Cui and Reuters didn’t show up in the “full transcript” published on the website of China’s embassy in the United States.',
  },
  'spread-the-policy': {
    paragraph: 11,
    quote:
      'Besides these strong verbal replies from China’s foreign ministry, the Chinese authorities seem to have made up their mind to spread the Xinjiang policy to other Chinese regions.',
  },
  'ningxia-agreement': {
    paragraph: 12,
    quote:
      'On November 27, Ningxia Daily reported that the authorities of Ningxia Hui Autonomous Region in north-central China have signed a cooperation anti-terrorism agreement with their Xinjiang counterparts, aiming to learn from Xinjiang’s experiences in “fighting terrorism, managing religious affairs, supervising the college students, and governing the society.”',
  },
  'sizable-minority': {
    paragraph: 12,
    quote: 'Like Xinjiang, Ningxia is home to — and officially named for — a sizable Muslim minority group.',
  },
  'zhang-delegation': {
    paragraph: 13,
    quote:
      'Zhang Yunsheng, the Party leader overseeing Ningxia’s law and politics, led a delegation to visit Xinjiang’s stability maintenance and counterterrorism center and local public security bureaus where new technologies have been used in counterterrorism.',
  },
  'good-practices': {
    paragraph: 14,
    quote: '“Some good practices created in Xinjiang are worth learning by us.',
  },
  'deepen-cooperation': {
    paragraph: 14,
    quote:
      'We must deepen our cooperation on anti-terrorism and maintaining social stability,” Zhang said during his visit.',
  },
});
