import 'server-only';
import { defineExerciseKeys } from '@/domain/exercise-key';
import { exercises } from './exercises';

export const exerciseKeys = defineExerciseKeys(exercises, {
  'why-surveillance': {
    type: 'justify',
    sample:
      'I put this under official denial because the words “are not issues” show that the spokesperson of the regional government rejects something alleged elsewhere. Another reader could say claim: one could read “not issues” as ‘no problem’, which would be an evaluation. Sorting does not tell me whether surveillance exists; for that I would have to leave the text.',
  },
  'why-scholars': {
    type: 'justify',
    sample:
      'I put this under set aside because the words “a total of 278 scholars” show that the author of the article, who is not named in our text, reports an event and gives no source. The count is exact, so it is no estimate. Another reader could say attributed claim: the sentence goes on to quote the scholars. Sorting does not tell me whether the count is right; for that I would look for their statement.',
  },
});
