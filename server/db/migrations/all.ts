import 'server-only';
import type { Migration } from '../migrate';
import { teachers } from './0001-teachers';
import { classes } from './0002-classes';
import { work } from './0003-work';
import { onlyAddedTo } from './0004-only-added-to';
import { classroom } from './0005-classroom';
import { review } from './0006-review';
import { tallies } from './0007-tallies';

/** Every step, in order. A step that was released stays as it is; the next one is added below. */
export const migrations: readonly Migration[] = [
  teachers,
  classes,
  work,
  onlyAddedTo,
  classroom,
  review,
  tallies,
];
