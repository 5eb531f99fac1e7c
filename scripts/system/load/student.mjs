import { randomUUID } from 'node:crypto';
import { newCookies, newLines, openStream, send } from './http.mjs';
import { counted } from './record.mjs';

const kinds = ['attributed-claim', 'official-denial', 'independent-estimate', 'set-aside'];
const sureness = ['guessing', 'fairly-sure', 'sure'];
const mostTries = 20;

/** A check of one who is there, while others still open the lesson. */
const earlyCheck = 'check, while others open the lesson';

/** How many statements a student answers between two checks. */
const atATime = 3;

const reason =
  'I put this here because the words “do not” deny something that somebody else has said before, and the sentence names ' +
  'neither who said it nor when. The speaker talks for a government, so it is an official denial by the words alone.';

/**
 * A student with a browser. `next` gives the server that takes the next request, another one each time where there are
 * several. What is seen goes into the `record` of `stage`, and each attempt into its `attempts`.
 */
export function newStudent({ id, token }, { next, course, stage }) {
  const cookies = newCookies([
    ['student-device', token],
    ['in-class', 'yes'],
  ]);
  const state = { agent: newLines(), stream: null, turn: 0, hasFiles: false, answers: new Map() };
  const get = (path) => send(next(), path, { agent: state.agent, headers: cookies.headers() });

  /** Each page of a device in a class listens for what happens in it. */
  function listen() {
    state.stream?.close();
    state.stream = openStream(next(), '/api/class/events', {
      agent: state.agent,
      headers: cookies.headers(),
      hear: () => {},
      tellEnd: (why) => stage.record.amiss(`stream of a student: ${why}`),
    });
  }

  async function open(since) {
    const page = await counted(stage.record, 'lesson page', since, get(course.lesson));
    if (page === null) return;
    const now = performance.now();
    // Files never change under their names: a browser fetches each once.
    const files = state.hasFiles ? [] : course.files;
    state.hasFiles = true;
    await Promise.all(files.map((file) => counted(stage.record, 'file of the page', now, get(file))));
    listen();
  }

  async function home(since) {
    await counted(stage.record, 'page of the class', since, get('/class'));
    listen();
  }

  async function check(since, type, kind) {
    const exercise = course.exercises[type];
    const answers = answered(exercise, state);
    const attempt = { id: randomUUID(), student: id, sentAt: new Date().toISOString(), ackAt: null };
    const body = JSON.stringify({
      exercise: exercise.address,
      answers,
      attempt: attempt.id,
      madeAt: attempt.sentAt,
    });
    stage.attempts.push(attempt);
    const headers = cookies.headers({ 'content-type': 'application/json' });
    const sending = send(next(), '/api/check', { agent: state.agent, headers, body });
    const answer = await counted(stage.record, kind, since, sending);
    if (answer === null) return;
    attempt.ackAt = performance.now();
    cookies.keep(answer.headers);
  }

  return {
    act: (what, since, isEarly) => {
      if (what === 'open') return open(since);
      return what === 'home' ? home(since) : check(since, what, isEarly ? earlyCheck : 'check');
    },
    leave: () => {
      state.stream?.close();
      state.stream = null;
      state.agent.destroy();
      state.agent = newLines();
    },
  };
}

/** The answers to an exercise with one more try for some of its statements. */
function answered({ address, type, statements }, state) {
  const answers = state.answers.get(address) ?? {};
  state.answers.set(address, answers);
  for (let n = 0; n < Math.min(atATime, statements.length); n += 1) {
    state.turn += 1;
    const question = type === 'justify' ? 'kind' : statements[state.turn % statements.length];
    // As many as a check may hold: from then on the student begins again.
    const tries = (answers[question] ?? []).slice(0, mostTries - 1);
    answers[question] = [...tries, kinds[(state.turn + tries.length) % kinds.length]];
    if (type === 'quiz') answers[`${question}.sure`] = [sureness[state.turn % sureness.length]];
  }
  if (type === 'justify') answers.text = [reason];
  return answers;
}
