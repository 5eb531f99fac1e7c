import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Of a hundred checks: a sort, growing try by try; a quiz with how sure the student is; the rest is a written reason. */
const sorts = 70;
const quizzes = 15;

/** Of a hundred checks, after how many the student looks at the page of the class. */
const looks = 15;

/**
 * All that is sent and when, fixed before anything is sent, so that a slow server is met by as many requests as a quick
 * one: every student opens the lesson within `openMs`, and from then on checks every `checkMs` (from, to), until `ms` after
 * the last one has opened it. Gives `[{ at, who, what }]` by time, in milliseconds from the start.
 */
export function planOf({ students, openMs, checkMs: [least, most], ms, seed }) {
  const random = xoroshiro128plus(seed);
  const within = (from, to) => uniformInt(random, Math.round(from), Math.round(to));
  const plan = [];
  for (let who = 0; who < students; who += 1) {
    // In an order that has nothing to do with the class.
    const opens = within(0, openMs);
    plan.push({ at: opens, who, what: 'open' });
    for (let at = opens + within(least / 3, most); at < openMs + ms; at += within(least, most)) {
      plan.push({ at, who, what: exerciseOf(within(0, 99)) });
      if (within(0, 99) < looks) plan.push({ at: at + least / 3, who, what: 'home' });
    }
  }
  return plan.sort((one, other) => one.at - other.at);
}

function exerciseOf(drawn) {
  if (drawn < sorts) return 'sort';
  return drawn < sorts + quizzes ? 'quiz' : 'reason';
}
