import { cue, rewrite, sort } from '@/domain/exercise';
import { defineExercises } from '../define-exercises';

export const exercises = defineExercises({
  'warm-up': sort({
    title: 'Five from lessons 1 to 3',
    brief: 'Choose a place for each statement.',
    statements: [
      'nearly-three-years',
      'repeatedly-denied',
      'scholars-issue-statement',
      'over-a-thousand-visitors',
      'up-to-one-million',
    ],
    tray: true,
  }),
  'six-statements': cue({
    title: 'Mark, then sort',
    brief:
      'Mark the words that decide: who speaks, if anybody is named, and the judgment that the sentence makes. Then choose a place. The first statement is the one that you have begun above.',
    phrases: {
      'vilification-unacceptable': [
        'Their vilification,',
        'in disregard of facts,',
        'of the great efforts',
        'by people of all ethnic groups in Xinjiang',
        'to safeguard social stability and long-term peace',
        'is appalling and unacceptable',
        'to the people of all ethnic groups in Xinjiang.',
      ],
      'holding-fast': [
        'However, China',
        'appears to be',
        'holding fast to',
        'its hard stance',
        'despite',
        'the global rebuke.',
      ],
      'media-reported-conditions': [
        'Chinese and foreign media',
        'have reported',
        'the real conditions',
        'in the centers',
      ],
      'strongest-response': [
        'Reuters thus described',
        'Cui’s comments as',
        '“the strongest response yet',
        'to U.S. threats on the issue.”',
      ],
      'spread-the-policy': [
        'Besides these strong verbal replies',
        'from China’s foreign ministry,',
        'the Chinese authorities',
        'seem to have made up their mind',
        'to spread the Xinjiang policy',
        'to other Chinese regions.',
      ],
      'growth-and-harmony': [
        'Xinjiang is witnessing',
        'rapid economic growth,',
        'social stability,',
        'ethnic unity and religious harmony',
      ],
    },
  }),
  voices: sort({
    title: 'Sort eleven voices',
    brief: 'First ask whose voice it is. Then go on with the questions and choose a place.',
    statements: [
      'practice-has-demonstrated',
      'failed-to-convince',
      'ningxia-agreement',
      'sizable-minority',
      'rule-of-law',
      'scholars-accuse',
      'site-menu',
      'surveillance-not-an-issue',
      'zhang-delegation',
      'happy-life',
      'linked-to-abuses',
    ],
    tray: true,
  }),
  'change-the-article': rewrite({
    title: 'Change the article',
    brief:
      'Put our words in the place of the printed ones, one slot at a time. Then choose what the changed words would say.',
    statement: 'harsh-policy',
    slots: {
      harsh: {
        printed: 'harsh Xinjiang policy',
        changed: 'Xinjiang policy',
        choices: {
          mild: 'That the policy is mild.',
          plain: 'That China has this policy, without a judgment on it.',
          official: 'That Chinese authorities describe the policy in this way.',
          sourced: 'That a named source calls the policy harsh.',
        },
      },
      detentions: {
        printed: 'the mass detentions of Muslim minorities',
        changed: 'what reports describe as mass detentions of Muslim minorities',
        choices: {
          untrue: 'That there were no such detentions.',
          confirmed: 'That somebody has checked the reports.',
          author: 'That the author says so, without a source.',
          reported: 'That reports say so, though not which reports.',
        },
      },
      name: {
        printed: 'so-called',
        changed: 'what Chinese authorities call',
        choices: {
          whose: 'That Chinese authorities use this name, and nothing more.',
          fits: 'That the name fits.',
          wrong: 'That the name does not fit.',
          denial: 'That Chinese authorities deny something.',
        },
      },
      outcry: {
        printed: 'increasingly strong outcry from the world community',
        changed: 'criticism from scholars, Western governments and UN experts',
        choices: {
          everybody: 'That the whole world criticizes the policy.',
          little: 'That there was only a little criticism.',
          groups: 'That certain groups criticize, and a reader could look for them.',
          right: 'That the critics have good reasons.',
        },
      },
    },
  }),
  'change-the-statement': rewrite({
    title: 'Change the statement',
    brief: 'The same again, with a sentence of the spokesperson.',
    statement: 'vilification-unacceptable',
    slots: {
      vilification: {
        printed: 'vilification',
        changed: 'criticism',
        choices: {
          accepts: 'That the spokesperson accepts the criticism.',
          another: 'That somebody else is speaking now.',
          praise: 'That the others praise Xinjiang.',
          plain: 'That others criticize, and no longer that they speak ill unfairly.',
        },
      },
      facts: {
        printed: 'in disregard of facts',
        changed: 'with which we disagree',
        choices: {
          disagrees: 'That the speaker disagrees, and no longer that others ignore facts.',
          agrees: 'That the others have the facts on their side.',
          report: 'That one certain report is false.',
          taste: 'That facts do not matter here.',
        },
      },
      efforts: {
        printed: 'great efforts',
        changed: 'efforts',
        choices: {
          small: 'That the efforts are small.',
          plain: 'That there are efforts, without praise for them.',
          failed: 'That the efforts have failed.',
          doubt: 'That there may be no efforts at all.',
        },
      },
      whom: {
        printed: 'to the people of all ethnic groups in Xinjiang',
        changed: 'to the regional government',
        choices: {
          like: 'That people in Xinjiang do not mind.',
          asked: 'That somebody asked the people in Xinjiang.',
          government: 'That the government finds it so, and no longer everybody in the region.',
          nobody: 'That nobody can be held to the judgment.',
        },
      },
    },
  }),
});
