import type { DeckGroup, OfferedDeck } from '@/components/quiz/new-quiz';
import type { FoundPool } from '@/server/lessons/quiz-pools';
import { selectPools } from '@/server/lessons/quiz-pools';

/** The decks that a student can choose, those that most want first. */
export function deckGroups(): DeckGroup[] {
  const of = (...rules: FoundPool['rule']['from'][]): OfferedDeck[] =>
    [...selectPools().values()].filter(({ rule }) => rules.includes(rule.from)).map(offered);
  return [
    { title: 'By question', isFolded: false, decks: of('list', 'all') },
    { title: 'By kind', isFolded: true, decks: of('kind') },
    { title: 'By document', isFolded: true, decks: of('document') },
    { title: 'By lesson', isFolded: true, decks: of('lesson') },
  ];
}

/** Picked field by field: what the pool holds stays on the server. */
function offered({ name, title, says, size }: FoundPool): OfferedDeck {
  return { name, title, says, size };
}
