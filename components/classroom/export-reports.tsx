import { keyReportPage, wholeClassFile } from '@/domain/export-addresses';
import { reportPage } from '@/domain/teacher-pages';
import { FileLink } from './file-link';

/** What is not a table. */
export function ExportReports({ classId }: { classId: string }) {
  return (
    <section className="desk-part" aria-labelledby="others-h">
      <h2 id="others-h">Other files</h2>
      <ul className="files">
        <li>
          <a href={keyReportPage(classId)}>Report on the key</a>
          <p>
            For the authors of the course: which entries your class disputes, without names. You read it
            before you save it.
          </p>
        </li>
        <li>
          <a href={reportPage(classId)}>What the class understood</a>
          <p>For you and your colleagues. The page can be printed.</p>
        </li>
        <FileLink href={wholeClassFile(classId)} file="The whole class (JSON)">
          For keeping: everything as it is stored, with nicknames, texts and the e-mail addresses of its
          teachers. Keep it inside the school.
        </FileLink>
      </ul>
    </section>
  );
}
