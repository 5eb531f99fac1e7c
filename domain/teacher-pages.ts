/** The page of a class. */
export function classPage(id: string): string {
  return `/teach/classes/${encodeURIComponent(id)}`;
}

/** The live view of an assignment. */
export function assignmentPage(classId: string, id: string): string {
  return `${classPage(classId)}/assignments/${encodeURIComponent(id)}`;
}

/** What a student of a class sent. */
export function studentPage(classId: string, id: string): string {
  return `${classPage(classId)}/students/${encodeURIComponent(id)}`;
}

/** Where the forms of a class go. */
export function classForms(id: string): string {
  return `/api${classPage(id)}`;
}

/** Where the forms of an assignment go. */
export function assignmentForms(classId: string, id: string): string {
  return `/api${assignmentPage(classId, id)}`;
}

/** Where the forms of a student go. */
export function studentForms(classId: string, id: string): string {
  return `/api${studentPage(classId, id)}`;
}

/** The settings of an assignment, as the parts of an address name it. */
export function settingsPage(ids: { readonly class: string; readonly assignment: string }): string {
  return `${assignmentPage(ids.class, ids.assignment)}/settings`;
}

/** What a class understood. */
export function reportPage(classId: string): string {
  return `${classPage(classId)}/report`;
}

/** Written answers that wait for a reader. */
export function reviewPage(classId: string): string {
  return `${classPage(classId)}/review`;
}

/** One written answer, by an attempt that holds it. */
export function answerPage(classId: string, attempt: string): string {
  return `${reviewPage(classId)}/${encodeURIComponent(attempt)}`;
}

/** Samples of written answers that teachers mark without seeing each other’s marks. */
export function markingsPage(classId: string): string {
  return `${reviewPage(classId)}/marking`;
}

/** One sample. */
export function markingPage(classId: string, marking: string): string {
  return `${markingsPage(classId)}/${encodeURIComponent(marking)}`;
}

/** What students argue about the key, and what was ruled. */
export function argumentsPage(classId: string): string {
  return `${classPage(classId)}/arguments`;
}

/** What students argue about one statement. */
export function argumentPage(classId: string, statement: string): string {
  return `${argumentsPage(classId)}/${encodeURIComponent(statement)}`;
}

/** Everything of a class as files. */
export function exportPage(classId: string): string {
  return `${classPage(classId)}/export`;
}

/** Where the key of the course has changed since answers of a class were checked. */
export function keyChangesPage(classId: string): string {
  return `${classPage(classId)}/key-changes`;
}

/** How a class answered one statement. */
export function statementReportPage(classId: string, statement: string): string {
  return `${reportPage(classId)}/statements/${encodeURIComponent(statement)}`;
}

/** What the answers of one student say. */
export function studentReportPage(classId: string, student: string): string {
  return `${reportPage(classId)}/students/${encodeURIComponent(student)}`;
}
