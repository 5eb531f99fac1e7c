import type { Metadata } from 'next';
import { LiveDesk } from '@/components/classroom/live-desk';
import { TeacherPage } from '@/components/teach/teacher-page';
import { assignmentPage } from '@/domain/teacher-pages';
import { selectLiveView } from '@/server/classroom/live-view';
import { orNotFound } from '../../../../../or-404';
import type { AssignmentParams } from './watched';
import { eventsHref, watchedBy } from './watched';

export const metadata: Metadata = { title: 'Who is where' };

/** A class at work on an assignment. */
export default async function LivePage({
  params,
  searchParams,
}: {
  params: Promise<AssignmentParams>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const ids = await params;
  const watched = await watchedBy(ids);
  const view = await orNotFound(selectLiveView(watched));
  const { rows, now, pausedAt, isAtWork, voteOn, columns, last } = view;
  const { order } = await searchParams;
  return (
    <TeacherPage current="/teach">
      <LiveDesk
        className={view.class.name}
        isSample={view.class.isSample}
        classHref={`/teach/classes/${ids.class}`}
        title={view.assignment.title}
        page={assignmentPage(ids.class, ids.assignment)}
        events={eventsHref(ids)}
        after={last}
        classApi={`/api/teach/classes/${ids.class}`}
        columns={columns}
        first={{ rows, now, pausedAt, isAtWork, voteOn }}
        areNamesHidden={watched.isNameless}
        order={order === 'in-order' ? 'in-order' : 'contested'}
      />
    </TeacherPage>
  );
}
