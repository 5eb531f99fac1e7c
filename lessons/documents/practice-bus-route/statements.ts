import { defineStatements } from '@/domain/statement';

export const statements = defineStatements('practice-bus-route', {
  'bus-no-trip-canceled': {
    paragraph: 3,
    quote: '“No trip on this route has been canceled,” says the spokesperson of the transport authority.',
  },
  'bus-leaves-on-time': {
    paragraph: 4,
    quote: '“Bus 12 leaves the station on time,” the spokesperson says.',
  },
  'bus-two-years': {
    paragraph: 4,
    quote: '“Our drivers have gone two years without an accident on the river road.”',
  },
  'bus-stops': {
    paragraph: 5,
    quote: 'The transport authority rejects the report about the 3 stops.',
  },
  'bus-quarter-late': {
    paragraph: 6,
    quote: 'The firm estimates that around a quarter of the buses arrived late.',
  },
  'bus-usual-delay': {
    paragraph: 6,
    quote: 'It puts the usual delay at about 5 minutes.',
  },
});
