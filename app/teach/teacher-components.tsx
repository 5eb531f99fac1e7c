import { tableTags } from '@/components/teach/table';
import { NamedStatement, Plan, PlanStep, TeacherPart } from '@/components/teach/teacher-parts';
import { deckStatement } from '../exercise-props';
import { textComponents } from '../text-components';

/** What the tags of a teacher’s page become. */
export const teacherPageComponents = {
  ...textComponents,
  ...tableTags,
  TeacherPart,
  Plan,
  PlanStep,
  Statement: ({ id }: { id: string }) => <NamedStatement {...deckStatement(id)} />,
};
