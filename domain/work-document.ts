import type { QuotedStatement } from './asked-exercise';
import { asksForKind } from './asked-exercise';
import type { KindTally } from './check';
import type { DoneExercise, DoneGroup, DoneQuestion } from './done-exercise';
import { answerInWords, progressInWords } from './done-exercise';
import { escapeHtml, lineAsHtml } from './html';
import { kindNames } from './kind';
import type { SavedWork } from './saved-work';
import { savedAsScript } from './saved-work';
import type { Told } from './told';
import { verdictNames } from './verdict-names';
import { workStyle } from './work-style';

/** A lesson in which something was done. */
export interface DoneLesson {
  readonly name: string;
  readonly exercises: readonly DoneExercise[];
}

/** What a saved page is made of. */
export interface WorkDocument {
  /** The day on which it is saved, in words. */
  readonly date: string;
  readonly lessons: readonly DoneLesson[];
  readonly statements: Readonly<Record<string, QuotedStatement>>;
  readonly byKind: readonly KindTally[];
  /** The same work, to be brought back in. */
  readonly saved: SavedWork;
}

/** Matching the key, and what it does not say. */
export const noteOnKey =
  'Matching the key means that you and the key chose the same kind. It does not say whether a statement is true.';

/** The work of a student as one page that reads well on paper, holds its data, needs nothing else and runs nothing. */
export function workAsDocument({ date, lessons, statements, byKind, saved }: WorkDocument): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>My answers, ${escapeHtml(date)} · Who says so?</title>
${savedAsScript(saved)}
<style>${workStyle}</style>
</head>
<body>
<header>
<h1>Who says so? My answers</h1>
<p class="head"><span>Saved on ${escapeHtml(date)}</span><span class="name">Name</span><span class="name">Class</span></p>
${byKindAsHtml(byKind)}
<p class="note">${noteOnKey}</p>
</header>
<main>
${lessons.map((lesson) => lessonAsHtml(lesson, statements)).join('\n')}
</main>
<footer><p>This file holds your answers as data too. To go on with them on another device, open My answers in the course and bring it back in.</p></footer>
</body>
</html>
`;
}

type Statements = WorkDocument['statements'];

function lessonAsHtml({ name, exercises }: DoneLesson, statements: Statements): string {
  return `<section><h2>${escapeHtml(name)}</h2>
${exercises.map((done) => exerciseAsHtml(done, statements)).join('\n')}</section>`;
}

function byKindAsHtml(rows: WorkDocument['byKind']): string {
  if (rows.length === 0) return '';
  const row = ({ kind, statements, matches, firstMatches }: KindTally) =>
    `<tr><th scope="row">${kindNames[kind]}</th><td>${matches} of ${statements} match the key</td><td>${firstMatches} at the first try</td></tr>`;
  return `<table><caption>By kind, as the key has it, of the statements checked so far</caption>${rows.map(row).join('')}</table>`;
}

function exerciseAsHtml(done: DoneExercise, statements: Statements): string {
  const isWhole = done.result !== null && done.checked === done.all;
  const result = done.result === null ? '' : `<b>${escapeHtml(done.result)}.</b> `;
  const progress = isWhole ? '' : `${progressInWords(done)}.`;
  return `<h3>${escapeHtml(done.exercise.title)}</h3>
<p class="result">${result}${escapeHtml([done.notScored, progress].filter(Boolean).join(' '))}</p>
<ol>${done.groups.map((one) => groupAsHtml(one, statements)).join('\n')}</ol>`;
}

function groupAsHtml({ group, questions }: DoneGroup, statements: Statements): string {
  const statement = group.statement === null ? undefined : statements[group.statement];
  const isAlone = group.questions.length === 1;
  const given = questions.map((done) => questionAsHtml(done, isAlone)).join('');
  if (statement === undefined) return `<li>${given}</li>`;
  const quote = escapeHtml(group.words ?? statement.quote);
  const place = `<p class="place">${escapeHtml(statement.place)}</p>`;
  return `<li class="two"><div><blockquote class="says">${quote}</blockquote>${place}</div><div>${given}</div></li>`;
}

function questionAsHtml(done: DoneQuestion, isAlone: boolean): string {
  const { question, first, last, open, told } = done;
  // A statement that is only sorted needs no question beside it.
  const asks = isAlone && asksForKind(question) ? '' : `<p class="asks">${lineAsHtml(question.asks)}</p>`;
  const answers = [
    answerAsHtml(last === null ? 'You said' : 'First', done, first),
    answerAsHtml('Last', done, last),
    answerAsHtml('Chosen, not checked', done, open),
  ];
  return `${asks}<dl>${answers.join('')}</dl>${told === null ? '' : toldAsHtml(told)}`;
}

function answerAsHtml(name: string, { question }: DoneQuestion, answer: string | null): string {
  if (answer === null) return '';
  const html = lineAsHtml(answerInWords(question, answer));
  const isOwn = question.form === 'text';
  return `<div><dt>${name}</dt><dd${isOwn ? ' class="own" dir="auto"' : ''}>${html}</dd></div>`;
}

function toldAsHtml({ verdict, says, about }: Told): string {
  const name = verdict === null ? [] : [`<b>${verdictNames[verdict]}.</b>`];
  const sentences = [...name, ...says.map(lineAsHtml)].join(' ');
  const more = about.map((line) => `${lineAsHtml(line)}.`).join(' ');
  return `<p>${sentences}</p>${more === '' ? '' : `<p class="about">${more}</p>`}`;
}
