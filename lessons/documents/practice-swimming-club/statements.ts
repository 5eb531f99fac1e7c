import { defineStatements } from '@/domain/statement';

export const statements = defineStatements('practice-swimming-club', {
  'pool-go-home': {
    paragraph: 2,
    quote: 'Many swimmers go home disappointed.',
  },
  'pool-lanes-in-use': {
    paragraph: 3,
    quote: '“Our lanes are not empty,” answers the captain of the club’s youth team.',
  },
  'pool-heating': {
    paragraph: 4,
    quote: '“It is untrue that the heating was turned down,” says the spokesperson of the town council.',
  },
  'pool-tickets': {
    paragraph: 4,
    quote: 'The ticket office, which the town runs, says that it sold 1,204 tickets in May.',
  },
  'pool-half-club': {
    paragraph: 5,
    quote: 'Their report says that about half of the people in the water belong to the club.',
  },
  'pool-usual-evening': {
    paragraph: 5,
    quote: 'It adds that between 30 and 40 people swim on a usual evening.',
  },
});
