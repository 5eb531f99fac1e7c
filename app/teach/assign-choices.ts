import type { AssignChoices } from '@/domain/assign-choices';
import { lessons } from '@/lessons/index';
import { titleOfLesson } from '@/server/classroom/assigned-work';
import { lessonsToAssign } from '@/server/classroom/class-overview';
import { deckGroups } from '../quiz/deck-groups';

/** What can be assigned, picked field by field. */
export function assignChoices(nextLesson: string): AssignChoices {
  return {
    nextLesson,
    lessons: lessonsToAssign(),
    decks: deckGroups().map(({ title, decks }) => ({
      title,
      decks: decks.map(({ name, title: deck, size }) => ({ name, title: deck, size })),
    })),
    exercises: lessons.map(({ slug, exercises }) => ({
      title: titleOfLesson(slug),
      exercises: Object.entries(exercises).map(([id, { title }]: [string, { title: string }]) => ({
        address: `${slug}/${id}`,
        title,
      })),
    })),
  };
}
