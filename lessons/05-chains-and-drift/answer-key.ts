import 'server-only';
import type { LinkKey } from '@/domain/exercise-key';
import { decides, defineExerciseKeys, doesNotDecide } from '@/domain/exercise-key';
import { exercises } from './exercises';

const author: LinkKey = {
  named: true,
  why: 'Every chain of the article begins with its author, so the author gets no tick.',
};
const embassy: LinkKey = {
  named: true,
  why: 'Every chain of the statement begins with the website on which it stands, and the menu hints at an embassy.',
};
const spokesperson: LinkKey = {
  named: true,
  why: 'The heading gives the office of the spokesperson, and an office counts as named, although no person is.',
};

export const exerciseKeys = defineExerciseKeys(exercises, {
  'first-chains': {
    type: 'chain',
    chains: {
      'media-reported-conditions': { order: ['embassy', 'spokesperson'], links: { embassy, spokesperson } },
      'scholars-accuse': {
        order: ['author', 'scholars'],
        links: {
          author,
          scholars: {
            named: true,
            why: 'The words in quotation marks are from their joint statement, so the group can be found by it.',
          },
        },
      },
    },
  },
  'longer-chains': {
    type: 'chain',
    chains: {
      'retaliate-in-proportion': {
        order: ['author', 'reuters', 'ambassador'],
        links: {
          author,
          reuters: {
            named: true,
            why: '“In a recent interview with Reuters” says through whom the words came.',
          },
          ambassador: {
            named: true,
            why: '“Cui Tiankai, said” names the first speaker, and only “in proportion” is quoted.',
          },
        },
      },
      'people-of-vision': {
        order: ['embassy', 'spokesperson', 'people'],
        links: {
          embassy,
          spokesperson,
          people: {
            named: false,
            why: '“Many people of vision” gives no name, office or group that could be asked, so the chain ends in a gap.',
          },
        },
      },
    },
  },
  'two-more-chains': {
    type: 'chain',
    chains: {
      'up-to-one-million': {
        order: ['author', 'committee', 'makers'],
        links: {
          author,
          committee: {
            named: true,
            why: 'The committee is named, and “cited” says that it passed on estimates of others.',
          },
          makers: {
            named: false,
            why: '“estimates” must have been made by somebody, and the text names nobody for that.',
          },
        },
      },
      'ningxia-agreement': {
        order: ['author', 'newspaper', 'authorities'],
        links: {
          author,
          newspaper: {
            named: true,
            why: '“Ningxia Daily reported that” names the newspaper that passes it on.',
          },
          authorities: {
            named: true,
            why: 'The phrase in quotation marks is tied to what these authorities aim at; their office is given, and a person is not.',
          },
        },
      },
    },
  },
  sign: {
    type: 'cue',
    phrases: {
      'linked-to-abuses': {
        'Chinese officials': doesNotDecide(
          'These two words only say whom the sanctions would be for; the ambassador could use them too.',
        ),
        'linked to China’s abuses': decides(
          'They state abuses by the government that the ambassador speaks for, with no quotation marks and no source.',
        ),
        'of Muslim minorities': decides(
          'They complete the same description, and nobody is named for that either.',
        ),
      },
      'technology-companies': {
        'domestic and foreign': doesNotDecide(
          'It says which companies are meant and could stand in the demand itself.',
        ),
        'technology companies': doesNotDecide('It only says whom the demand is about.'),
        'that are benefiting from': decides(
          'It says something of the companies outside the quotation marks: the scholars may have said it, or the author adds it.',
        ),
        'China’s Xinjiang policy': doesNotDecide('It names the policy and says nothing of it.'),
      },
    },
  },
});
