import type { Row } from './row';
import { ofClasses } from './rows-class';
import { open } from './rows-open';
import { pages } from './rows-pages';
import { ofTeacher } from './rows-teacher';

/** Every way to ask the product for something. e2e/access.spec.ts compares it with the routes of the build. */
export const rows: readonly Row[] = [...pages, ...open, ...ofTeacher, ...ofClasses];
