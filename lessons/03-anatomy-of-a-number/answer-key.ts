import 'server-only';
import { defineExerciseKeys } from '@/domain/exercise-key';
import { exercises } from './exercises';

export const exerciseKeys = defineExerciseKeys(exercises, {
  'five-numbers': {
    type: 'tests',
    rows: {
      nearly: {
        quantity: {
          key: 'yes',
          feedback: {
            yes: '“three years” says how long.',
            no: 'A length of time is a quantity too: “three years” says how long.',
          },
        },
        approximate: {
          key: 'yes',
          feedback: {
            yes: '“nearly” is a hedge: less than three years, and the words do not say how much less.',
            no: '“nearly” is a hedge: the words do not give the exact time.',
          },
        },
        'not-a-party': {
          key: 'no',
          feedback: {
            yes: 'The sentence names nobody, but the heading ties it to the spokesperson, who speaks for a party.',
            no: 'The heading ties the words to the spokesperson, who speaks for a party.',
          },
        },
      },
      'up-to': {
        quantity: {
          key: 'yes',
          feedback: {
            yes: '“1 million” says how many are meant.',
            no: '“1 million” is a figure: it says how many are meant.',
          },
        },
        approximate: {
          key: 'yes',
          feedback: {
            yes: '“up to” gives only the top of a range, and “may be” says that it is not certain.',
            no: 'Two hedges stand here: “up to” gives only the top of a range, and “may be” says that it is not certain.',
          },
        },
        'not-a-party': {
          key: 'yes',
          feedback: {
            yes: 'By our rule the committee that cited the number is not a party; who made the estimates, the text does not say.',
            no: 'The makers are not named, so about them we cannot tell; the committee that cited them is not a party by our rule.',
          },
        },
      },
      strongest: {
        quantity: {
          key: 'no',
          feedback: {
            yes: '“strongest” puts one response above the others; it does not say how many or how much.',
            no: '“strongest” is a rank, and a rank is not a quantity.',
          },
        },
        approximate: {
          key: 'no',
          feedback: {
            yes: '“yet” means up to now; it is no hedge, because there is no figure that it could soften.',
            no: 'There is no hedge here, and no figure that could be approximate.',
          },
        },
        'not-a-party': {
          key: 'yes',
          feedback: {
            yes: 'The words that rank the response come from Reuters, which is not a party by our rule.',
            no: 'The response is an ambassador’s, but the words that rank it come from Reuters, which is not a party by our rule.',
          },
        },
      },
      over: {
        quantity: {
          key: 'yes',
          feedback: {
            yes: '“a thousand people” and “90 countries and regions” say how many.',
            no: 'Two figures stand here: “a thousand people” and “90 countries and regions”.',
          },
        },
        approximate: {
          key: 'yes',
          feedback: {
            yes: '“over” and “more than” leave the exact numbers open.',
            no: '“over” and “more than” give only the lower end, so both numbers are approximate.',
          },
        },
        'not-a-party': {
          key: 'no',
          feedback: {
            yes: 'The visitors are the ones who are counted; the one who gives the number is the spokesperson, who speaks for a party.',
            no: 'The number comes from the spokesperson, who speaks for a party.',
          },
        },
      },
      total: {
        quantity: {
          key: 'yes',
          feedback: {
            yes: '“278” says how many.',
            no: '“278” is a figure: it says how many scholars.',
          },
        },
        approximate: {
          key: 'no',
          feedback: {
            yes: '“a total of” goes before an exact count, and no hedge stands beside it.',
            no: '“a total of 278” is an exact count.',
          },
        },
        'not-a-party': {
          key: 'yes',
          feedback: {
            yes: 'The author of the article gives this count and is not a party by our rule; it is a count of signatures, and not of what is in dispute.',
            no: 'The scholars campaign, but the count of them is given by the author of the article, who is not a party by our rule.',
          },
        },
      },
    },
  },
  'five-more': {
    type: 'tests',
    rows: {
      many: {
        quantity: {
          key: 'open',
          feedback: {
            yes: '“Many” says something about how many; another reader would say that it gives nothing to check.',
            no: '“Many” gives no figure that anyone could check; another reader would call it a quantity, if a vague one.',
          },
        },
        approximate: {
          key: 'open',
          feedback: {
            yes: '“Many” leaves the number open; another reader would say that there is no number to be approximate.',
            no: 'There is no number here that could be approximate; another reader would say that “Many” is approximate by itself.',
          },
        },
        'not-a-party': {
          key: 'no',
          feedback: {
            yes: 'The people cannot be identified; the one who speaks of them is the spokesperson, who speaks for a party.',
            no: 'It is the spokesperson who chooses these words, and the spokesperson speaks for a party.',
          },
        },
      },
      dozens: {
        quantity: {
          key: 'yes',
          feedback: {
            yes: '“dozens” says roughly how many.',
            no: '“dozens” is a word of number: it says roughly how many.',
          },
        },
        approximate: {
          key: 'yes',
          feedback: {
            yes: '“dozens” leaves the exact number open.',
            no: 'No hedge stands beside it, but “dozens” itself is approximate.',
          },
        },
        'not-a-party': {
          key: 'yes',
          feedback: {
            yes: 'The author of the article gives it and is not a party by our rule; but the author’s own words stop at question 1, before the tests.',
            no: 'It is the author of the article who gives it, and not the scholars; the author’s own words stop at question 1, before the tests.',
          },
        },
      },
      mass: {
        quantity: {
          key: 'no',
          feedback: {
            yes: '“mass” suggests size, but it does not say how many or how much.',
            no: '“mass” suggests size without giving a quantity.',
          },
        },
        approximate: {
          key: 'open',
          feedback: {
            yes: '“mass” is a loose word; another reader would say that without a quantity nothing can be approximate.',
            no: 'Without a quantity nothing can be approximate; another reader would say that “mass” is a loose word.',
          },
        },
        'not-a-party': {
          key: 'no',
          feedback: {
            yes: 'The words are the scholars’, who call for action on one side, and that makes them a party by our rule.',
            no: 'The scholars call for action on one side, and that makes them a party by our rule.',
          },
        },
      },
      'much-more': {
        quantity: {
          key: 'no',
          feedback: {
            yes: '“much more” compares, but there is no figure for before or after.',
            no: '“much more” compares without a figure.',
          },
        },
        approximate: {
          key: 'open',
          feedback: {
            yes: '“much more” is a loose measure; another reader would say that without a figure nothing can be approximate.',
            no: 'Without a figure nothing can be approximate; another reader would call “much more” a loose measure.',
          },
        },
        'not-a-party': {
          key: 'no',
          feedback: {
            yes: 'The sentence begins with “Our practice”: the source judges its own side, and it is a party.',
            no: '“Our practice” shows that the source judges its own side, and it is a party.',
          },
        },
      },
      sizable: {
        quantity: {
          key: 'open',
          feedback: {
            yes: '“sizable” judges how large a group is; another reader would say that it gives no quantity.',
            no: '“sizable” gives no figure; another reader would say that it judges a quantity, if a vague one.',
          },
        },
        approximate: {
          key: 'yes',
          feedback: {
            yes: '“sizable” is rough and leaves the size open.',
            no: '“sizable” gives no exact size, so it is approximate, if it is a quantity at all.',
          },
        },
        'not-a-party': {
          key: 'yes',
          feedback: {
            yes: 'The author of the article is not a party by our rule; but the author’s own words stop at question 1, before the tests.',
            no: 'These are the words of the author of the article, who is not a party by our rule; they stop at question 1, before the tests.',
          },
        },
      },
    },
  },
  'one-slot': {
    type: 'rewrite',
    slots: {
      verb: {
        key: 'maker',
        feedback: {
          limit: '“up to” still stands in the sentence, so the upper limit stays.',
          maker: '“cited” says that others made the estimates; “counted” makes the committee the maker.',
          relay: 'That is what the printed word “cited” says, and the change takes it away.',
          correct: 'A verb can say who made a number; whether the number is correct, a verb cannot settle.',
        },
      },
      hedge: {
        key: 'figure',
        feedback: {
          higher:
            'With “up to” the number is the top of a range, and without it the number stands alone; neither points above it.',
          maker:
            '“cited estimates that” still stands in the sentence, so the number still comes from others.',
          certain: '“may be held” still stands in the sentence, so it is still only possible.',
          figure:
            '“up to” gives the top of a range and leaves the rest open; without it the number reads like a count.',
        },
      },
      may: {
        key: 'certain',
        feedback: {
          certain: '“may” says that something is possible; “are” says that it is so.',
          exact: '“up to” still stands before the number, so the number is still the top of a range.',
          ended: '“are” speaks of the present and says nothing about an end.',
          seen: '“cited estimates that” still stands in the sentence: the committee passes on what others made.',
        },
      },
    },
  },
});
