import { newCheck } from '../system/school.mjs';

/** What is asked for of a class: by its teacher, and by one of its students. */
export function pagesOf({ class: id, assignment }) {
  const at = `/teach/classes/${id}`;
  const page = (name, path) => ({ name, ask: ({ teacher }) => read(teacher, path) });
  return [
    page('Class', at),
    page('Live view', `${at}/assignments/${assignment}`),
    page('Report', `${at}/report`),
    page('Report on a statement', `${at}/report/statements/happy-life`),
    page('Review queue', `${at}/review`),
    page('Export of the class, tables', `/api/teach/classes/${id}/export/everything.json`),
    page('Export of the class, all of it', `/api/teach/classes/${id}/export`),
    { name: 'The class, to a student', ask: ({ student }) => read(student, '/class') },
    { name: 'Check of a student', ask: ({ student }) => read(student, '/api/check', { json: newCheck() }) },
  ];
}

async function read(client, path, request) {
  const { status, text } = await client.request(path, request);
  if (status !== 200) throw new Error(`${path} answered ${status}: ${text.slice(0, 300)}`);
}
