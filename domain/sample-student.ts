import type { Chance } from './sample-plan';

/** A simulated student: how well, how far and with which mistaken ideas it works. */
export interface SampleStudent {
  readonly nickname: string;
  /** How likely it is to match the key where no mistaken idea misleads it. */
  readonly skill: number;
  readonly diligence: 'done' | 'stops-early' | 'not-started';
  readonly ideas: ReadonlySet<string>;
}

const leastSkill = 0.4;
const mostSkill = 0.97;
const howManyStop = 5;
const howManyNeverStart = 2;

/** Mistaken ideas, and those of them that are had most often. */
interface Ideas {
  readonly all: readonly string[];
  readonly common: readonly string[];
}

/** How much sooner a common idea is drawn than another. */
const headStart = 0.25;

/** Draws the students of a class. Their skills are spread evenly, so that every class has some of each. */
export function drawStudents(
  nicknames: readonly string[],
  { all, common }: Ideas,
  chance: Chance,
): SampleStudent[] {
  const skills = shuffled(
    nicknames.map((_, index) => leastSkill + ((mostSkill - leastSkill) * index) / (nicknames.length - 1)),
    chance,
  );
  return nicknames.map((nickname, index) => {
    const skill = skills[index] ?? mostSkill;
    const mistaken = Math.round((1 - skill) * 7);
    return {
      nickname,
      skill,
      diligence: diligenceOf(nicknames.length - index),
      ideas: new Set(drawn(all, common, chance).slice(0, mistaken)),
    };
  });
}

/** Counted from the end of the list: those who hand something written in stand at its beginning. */
function diligenceOf(fromEnd: number): SampleStudent['diligence'] {
  if (fromEnd <= howManyNeverStart) return 'not-started';
  return fromEnd <= howManyNeverStart + howManyStop ? 'stops-early' : 'done';
}

/** Ideas in the order in which they are drawn. */
function drawn(ideas: readonly string[], common: readonly string[], chance: Chance): string[] {
  return byPlace(ideas.map((item) => ({ item, place: chance() * (common.includes(item) ? headStart : 1) })));
}

function shuffled<Item>(items: readonly Item[], chance: Chance): Item[] {
  return byPlace(items.map((item) => ({ item, place: chance() })));
}

function byPlace<Item>(placed: readonly { readonly item: Item; readonly place: number }[]): Item[] {
  return placed.toSorted((one, other) => one.place - other.place).map(({ item }) => item);
}
