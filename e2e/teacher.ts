import path from 'node:path';

/** The account that the run makes first. */
export const firstTeacher = {
  name: 'Ms First',
  email: 'first@school.example',
  password: 'ferry lantern quiet maple',
} as const;

/** Where the cookies of the first teacher are, for tests that begin signed in. */
export const firstTeacherState = path.join(process.env['E2E_FOLDER'] ?? '', 'first-teacher.json');
