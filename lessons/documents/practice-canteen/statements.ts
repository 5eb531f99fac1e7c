import { defineStatements } from '@/domain/statement';

export const statements = defineStatements('practice-canteen', {
  'canteen-step-back': {
    paragraph: 2,
    quote: 'The new menu is a sad step back.',
  },
  'canteen-waiting-line': {
    paragraph: 3,
    quote: '“We now stand in line for nearly 25 minutes,” says the chairperson of the council.',
  },
  'canteen-leftovers': {
    paragraph: 4,
    quote:
      '“Our soup is not made from leftovers,” the spokesperson of the school administration writes back.',
  },
  'canteen-cooked-fresh': {
    paragraph: 4,
    quote: '“We cook it fresh every morning,” says the canteen manager.',
  },
  'canteen-portions': {
    paragraph: 5,
    quote: 'The school administration denied this on Monday.',
  },
  'canteen-third-tray': {
    paragraph: 6,
    quote: 'In its report the class estimates that roughly every third tray came back with food on it.',
  },
});
