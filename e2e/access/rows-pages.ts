import type { Row, Who } from './row';
import { everybody, pageOfClass, same, teachersPage } from './row';

const page = (route: string, who: Who, more: Partial<Row> = {}): Row => ({
  ...{ method: 'GET', route, who },
  ...more,
});

/** A page of a student: of the own class, and of no other. */
const ofStudent: Who = { ...same('join'), student: 'open', stranger: 'own' };

/** The same, where whoever is in no class is told so. */
const ofStudentTold: Who = { ...everybody, student: 'open' };

const course: readonly Row[] = [
  page('/', everybody),
  page('/answers', everybody),
  page('/background', everybody),
  page('/documents', everybody),
  page('/documents/[document]', everybody),
  page('/first-teacher/[token]', everybody),
  page('/forgot-password', everybody),
  page('/glossary', everybody),
  page('/invitation/[token]', everybody),
  // Who is in a class already is told in which.
  page('/join', { ...everybody, student: 'open' }),
  // Whoever has the code is told the name of the class.
  page('/join/[code]', same('open')),
  page('/lessons/[lesson]', everybody),
  page('/lessons/[lesson]/[exercise]', everybody, {
    query: () => 'legal-rights-protected=attributed-claim',
  }),
  page('/new-password/[token]', everybody),
  page('/offline', everybody),
  page('/privacy', everybody),
  page('/quiz', everybody),
  page('/quiz/[deck]', everybody, { opens: 307 }),
  page('/quiz/[deck]/[step]', everybody),
  page('/quiz/new', everybody, { opens: 303 }),
  page('/sign-in', everybody),
  page('/healthz', everybody),
  page('/readyz', everybody),
  page('/service-worker.js', everybody),
  page('/icon.svg', everybody),
];

const ofStudents: readonly Row[] = [
  page('/class', ofStudent),
  page('/class/joined', ofStudent),
  page('/class/key', ofStudent),
  page('/class/argue', ofStudentTold, { query: ({ statement }) => `statement=${statement}` }),
  page('/class/vote', ofStudentTold, { isNameless: true }),
  page(
    '/class/reviews/[attempt]',
    { ...ofStudent, stranger: 404 },
    {
      parts: ({ readAttempt }) => ({ attempt: readAttempt }),
    },
  ),
];

const ofTeachers: readonly Row[] = [
  page('/teach', { ...teachersPage, teacher: 'open', colleague: 'open' }),
  page('/teach/account', teachersPage),
  page('/teach/background', teachersPage),
  page('/teach/lessons', teachersPage),
  page('/teach/lessons/[lesson]', teachersPage),
  page('/teach/lessons/[lesson]/key', teachersPage),
  page('/teach/lessons/[lesson]/worksheet', teachersPage),
  page('/teach/notice-to-families', teachersPage),
  page('/teach/teachers', teachersPage),
];

const ofClass: readonly Row[] = [
  '',
  '/arguments',
  '/arguments/[statement]',
  '/assign',
  '/assignments/[assignment]',
  '/assignments/[assignment]/projector/[n]',
  '/assignments/[assignment]/settings',
  '/code',
  '/export',
  '/export/key-report',
  '/key-changes',
  '/report',
  '/report/statements/[statement]',
  '/report/students/[student]',
  '/review',
  '/review/[attempt]',
  '/review/marking',
  '/review/marking/[marking]',
  '/review/marking/[marking]/[n]',
  '/students/[student]',
].map((path) => page(`/teach/classes/[class]${path}`, pageOfClass));

export const pages: readonly Row[] = [...course, ...ofStudents, ...ofTeachers, ...ofClass];
