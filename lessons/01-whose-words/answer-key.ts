import 'server-only';
import { decides, defineExerciseKeys, doesNotDecide } from '@/domain/exercise-key';
import { exercises } from './exercises';

export const exerciseKeys = defineExerciseKeys(exercises, {
  'mark-the-words': {
    type: 'cue',
    phrases: {
      'oppose-meddling': {
        '“We firmly oppose': decides(
          '“oppose” says what the speaker is against; it does not say that something alleged is not so.',
        ),
        'any foreign force meddling': doesNotDecide(
          'This says what is opposed; a claim, a denial or an estimate could be about it.',
        ),
        'in Xinjiang-related affairs': doesNotDecide('This names the subject of the sentence.'),
        'and China’s domestic affairs,”': doesNotDecide(
          'The quotation mark shows where somebody’s words end; who it is stands in the words after it.',
        ),
        'he stressed.': decides(
          'Here is a verb of saying, and “he” leads back to Geng Shuang in paragraph 7.',
        ),
      },
      'surveillance-not-an-issue': {
        'Mass surveillance': doesNotDecide(
          'This names what the sentence is about; the same words could stand in a claim.',
        ),
        'and communication restriction': doesNotDecide(
          'This names a second thing that the sentence is about.',
        ),
        'are not issues': decides(
          '“are not” rejects what the words before it name, and the heading names an official source.',
        ),
        'in Xinjiang.': doesNotDecide('This names the place.'),
      },
      'spread-the-policy': {
        'Besides these strong verbal replies': doesNotDecide(
          'This looks back to the replies; “strong” shows a stance, and a stance is not a kind.',
        ),
        'from China’s foreign ministry,': doesNotDecide(
          'The ministry gave the replies, but this sentence does not quote it.',
        ),
        'the Chinese authorities': doesNotDecide(
          'The sentence is about them; that does not make them its speaker.',
        ),
        'seem to have made up their mind': decides(
          '“seem” shows that somebody infers an intention, and nobody but the author is there to infer it.',
        ),
        'to spread the Xinjiang policy': doesNotDecide('This says what the inference is about.'),
        'to other Chinese regions.': doesNotDecide('This names the places.'),
      },
      'practice-has-demonstrated': {
        'Our practice has demonstrated that': decides(
          '“Our” points to the office in the heading, and “has demonstrated that” opens what it says is so.',
        ),
        'combatting terrorism in accordance with law': doesNotDecide(
          'This names the subject of the sentence.',
        ),
        'has met people’s eager expectation for security,': doesNotDecide(
          'This is a part of what is said to be so; the words before it show whose assertion it is.',
        ),
        'and effectively safeguarded social harmony and stability,': doesNotDecide(
          'This is a second part of what is said to be so.',
        ),
        'thus making people feel': doesNotDecide('This leads over to the judgment that follows.'),
        'much more fulfilled, happier and safer.': decides(
          'These words judge how people feel, without a “not” and without a figure: a positive assertion.',
        ),
      },
    },
  },
});
