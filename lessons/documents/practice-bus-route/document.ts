import { defineDocument } from '@/domain/document';

export const document = defineDocument({
  id: 'practice-bus-route',
  name: 'The bus route text, written for practice',
  shortName: 'Bus route',
  placeName: 'Bus route',
  host: 'Written for practice',
  numbering: 'lines',
  furniture: [],
  title: 'Does bus 12 come on time?',
  head: [
    { term: 'Kind of text', value: 'Written for practice, in the style of local news' },
    { term: 'Content', value: 'Made up: nothing in it happened' },
    { term: 'Writer', value: 'Not named in the text' },
    { term: 'Date', value: 'None' },
  ],
  onItsFace: [
    {
      question: 'What it is',
      answer: 'Made up for this course. Nothing in it happened; roles stand in it instead of names',
      basis: 'printed',
    },
    { question: 'Author', answer: 'Not named in the text', basis: 'not-known' },
  ],
  foundOutside: [],
  rights: 'Written for this course; CC BY 4.0.',
});
