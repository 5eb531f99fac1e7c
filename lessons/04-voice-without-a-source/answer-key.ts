import 'server-only';
import { decides, defineExerciseKeys, doesNotDecide } from '@/domain/exercise-key';
import { exercises } from './exercises';

export const exerciseKeys = defineExerciseKeys(exercises, {
  'six-statements': {
    type: 'cue',
    phrases: {
      'vilification-unacceptable': {
        'Their vilification,': decides(
          '“vilification” judges what the others do: it means speaking ill unfairly.',
        ),
        'in disregard of facts,': decides(
          '“in disregard of facts” judges the reports and comes closest to a “no”, but it names no single allegation.',
        ),
        'of the great efforts': doesNotDecide(
          '“great” praises, so it shows stance too; the words that decide are those about the others.',
        ),
        'by people of all ethnic groups in Xinjiang': doesNotDecide(
          'This says whose efforts are meant, and not who speaks.',
        ),
        'to safeguard social stability and long-term peace': doesNotDecide(
          'This says what the efforts are for.',
        ),
        'is appalling and unacceptable': decides(
          '“appalling and unacceptable” is a judgment, and the heading ties it to the spokesperson.',
        ),
        'to the people of all ethnic groups in Xinjiang.': doesNotDecide(
          'This says in whose name the spokesperson judges; the one who can be held to the words is still the spokesperson.',
        ),
      },
      'holding-fast': {
        'However, China': doesNotDecide('China is the subject of the sentence, and not the one who speaks.'),
        'appears to be': decides(
          '“appears” is a hedge, and it shows that somebody judges here who is not named.',
        ),
        'holding fast to': doesNotDecide(
          '“holding fast” tells what China is said to do; the words that judge stand on both sides.',
        ),
        'its hard stance': decides('“hard” judges, and nobody is named for it.'),
        despite: doesNotDecide('A linking word: it joins the two halves of the judgment.'),
        'the global rebuke.': decides(
          '“global rebuke” judges how many criticize and how, and nobody is named for it.',
        ),
      },
      'media-reported-conditions': {
        'Chinese and foreign media': doesNotDecide(
          'The media are spoken about; no word of theirs is quoted.',
        ),
        'have reported': decides(
          'A verb of saying about others: the spokesperson tells us what media have done.',
        ),
        'the real conditions': decides(
          '“real” judges: it hints that other accounts are not real, and the one who judges is the spokesperson.',
        ),
        'in the centers': doesNotDecide('This says where, and not who speaks or judges.'),
      },
      'strongest-response': {
        'Reuters thus described': decides('A name and a verb of saying: this shows whose words follow.'),
        'Cui’s comments as': doesNotDecide(
          'Cui’s comments are described; they are not the words that are quoted here.',
        ),
        '“the strongest response yet': decides(
          'The judgment stands in quotation marks and belongs to Reuters.',
        ),
        'to U.S. threats on the issue.”': doesNotDecide(
          'It belongs to the quotation, but it says what the response answers and not how it is judged.',
        ),
      },
      'spread-the-policy': {
        'Besides these strong verbal replies': doesNotDecide(
          '“strong” is a judging word too, but it looks back at other replies; the main point of this sentence comes later.',
        ),
        'from China’s foreign ministry,': doesNotDecide(
          'The ministry gave the earlier replies; it does not speak here.',
        ),
        'the Chinese authorities': doesNotDecide(
          'The authorities are the subject of the sentence, and not the ones who speak.',
        ),
        'seem to have made up their mind': decides(
          '“seem” shows that somebody infers what the authorities intend, and nobody but the author is there to do it.',
        ),
        'to spread the Xinjiang policy': doesNotDecide('This tells what is inferred, and not who infers it.'),
        'to other Chinese regions.': doesNotDecide('This says where, and not who speaks or judges.'),
      },
      'growth-and-harmony': {
        'Xinjiang is witnessing': doesNotDecide(
          'Xinjiang is what the sentence is about, and not who speaks.',
        ),
        'rapid economic growth,': decides('“rapid” judges the growth without a figure.'),
        'social stability,': decides(
          'Part of a list of good conditions: together they are the judgment that the spokesperson makes.',
        ),
        'ethnic unity and religious harmony': decides(
          '“unity” and “harmony” judge how people live together, and the heading ties the judgment to the spokesperson.',
        ),
      },
    },
  },
  'change-the-article': {
    type: 'rewrite',
    slots: {
      harsh: {
        key: 'plain',
        feedback: {
          mild: 'Leaving out “harsh” puts nothing in its place: the changed words do not judge at all.',
          plain: '“harsh” judges, and no source is named for it; without it the words only name the policy.',
          official:
            'The change names nobody who describes; “China’s” says whose policy it is, and not who speaks.',
          sourced: 'The judgment has gone; for a source, somebody would have to be named beside it.',
        },
      },
      detentions: {
        key: 'reported',
        feedback: {
          untrue: 'To say who describes something is not to deny it: the matter itself stays where it was.',
          confirmed: '“describe as” gives the wording of the reports and says nothing of a check.',
          author: 'That is the printed sentence; the change hands the description to reports.',
          reported: 'Now a reader can ask “which reports?”; a source with a name would go further.',
        },
      },
      name: {
        key: 'whose',
        feedback: {
          whose:
            'The printed word hints at doubt and names nobody; the changed words say who uses the name and leave the doubt out.',
          fits: 'To say whose name it is leaves open whether it fits; the quotation marks stay around it.',
          wrong: 'The printed word hints at that; the changed words only say whose name it is.',
          denial: 'To call something by a name is not to say that something alleged is not so.',
        },
      },
      outcry: {
        key: 'groups',
        feedback: {
          everybody:
            'That is closer to the printed “the world community”; the changed words name three groups.',
          little: 'The change leaves out “increasingly strong” and puts no smaller amount in its place.',
          groups:
            'Nobody can ask “the world community”; the three groups stand in paragraphs 2 and 4 and can be looked for.',
          right: 'Neither “outcry” nor “criticism” says whether the critics have good reasons.',
        },
      },
    },
  },
  'change-the-statement': {
    type: 'rewrite',
    slots: {
      vilification: {
        key: 'plain',
        feedback: {
          accepts: '“criticism” says only what the others do; the rest of the sentence still rejects it.',
          another: 'The heading still ties the whole sentence to the spokesperson.',
          praise: '“criticism” is still a word for speaking against something.',
          plain:
            '“vilification” says what the others do and judges it as unfair; “criticism” only says what they do.',
        },
      },
      facts: {
        key: 'disagrees',
        feedback: {
          disagrees:
            '“in disregard of facts” says what others do and hints at a denial; the changed words only give the speaker’s own view.',
          agrees: 'To disagree with others is not to say that they are right.',
          report: 'No single report is named, in the printed words or in the changed ones.',
          taste: 'The changed words say that two sides disagree; they say nothing about what matters.',
        },
      },
      efforts: {
        key: 'plain',
        feedback: {
          small: 'Leaving out “great” puts nothing in its place: the changed words give no size.',
          plain: '“great” praises; without it the word only says that something is done.',
          failed: '“efforts” says that something is tried, and not how it ends.',
          doubt: 'The efforts stay in the sentence, and no hedge stands beside them.',
        },
      },
      whom: {
        key: 'government',
        feedback: {
          like: 'The changed words do not speak of the people in Xinjiang any more, neither for nor against.',
          asked: 'Neither the printed words nor the changed ones say that anybody was asked.',
          government:
            'The printed words judge in the name of everybody in the region; the changed words judge for the office whose spokesperson speaks.',
          nobody: 'The heading ties the judgment to the spokesperson, before the change and after it.',
        },
      },
    },
  },
});
