import { expect, test } from 'vitest';
import { placeFor } from './join-place';

test.each(['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000'])(
  'who has %s open hands out an address in the network instead, where there is one',
  (origin) => {
    expect(placeFor(origin, [], 'BCDF23')).toEqual({
      link: `${origin}/join/BCDF23`,
      isReachable: false,
      others: [],
    });
    expect(placeFor(origin, ['192.168.1.7', '10.0.0.2'], 'BCDF23')).toEqual({
      link: 'http://192.168.1.7:3000/join/BCDF23',
      isReachable: true,
      others: ['http://10.0.0.2:3000/join/BCDF23'],
    });
  },
);

test.each(['http://192.168.1.7:3000', 'https://course.school.example', 'http://localhost.school.example'])(
  '%s is handed out as it is',
  (origin) => {
    const link = `${origin}/join/BCDF23`;
    expect(placeFor(origin, ['10.0.0.2'], 'BCDF23')).toEqual({ link, isReachable: true, others: [] });
  },
);
