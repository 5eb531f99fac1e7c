import { expect, test } from 'vitest';
import { charterFaults } from './charter-faults';

test.each([
  'The spokesperson admits that it is so.',
  'The article claims that it is so.',
  'These are so-called documents.',
  'It is about camps.',
  'The UN says a million.',
  'About a million people are held.',
  'Thousands of people are placed there.',
  'In 2018 it held 30,000 adult residents.',
  'The West disagrees.',
  'They are Uighurs.',
  'Can you catch the speaker?',
])('“%s” is not our voice', (sentence) => {
  const faults = charterFaults('lesson.mdx', `A line.\n${sentence}`);
  expect(faults.length).toBeGreaterThan(0);
  expect(faults.every(({ file, where }) => file === 'lesson.mdx' && where === 'line 2')).toBe(true);
});

test.each([
  'The spokesperson calls them “so-called” documents.',
  '<Words in="spokesperson-statement">there has never been such a thing as “concentration camp” here</Words> denies.',
  'To refute can mean to prove wrong.',
  'A claim is what somebody says. Claims can be of any side.',
  'The committee cited “up to 1 million”.',
  'The statement says that “over a thousand people” visited.',
  'It takes 10 minutes, and two people work together.',
  "printed: 'up to 1 million', changed: '1 million',",
  '<Found mark="V" source="https://example.org/camps">A page</Found>',
])('“%s” is: the words of others are theirs', (sentence) => {
  expect(charterFaults('lesson.mdx', sentence)).toEqual([]);
});
