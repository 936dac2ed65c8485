import { expect, it } from 'vitest';
import { authorLine, contactsOf } from '../../../src/render/cyclonedx/people.js';

it('names each person once, with the address where one is known', () => {
  const people = [
    { name: 'Ada', url: 'https://ada.example.test/' },
    { name: 'Ben' },
    { name: 'Ada', url: 'https://elsewhere.example.test/' },
    { name: 'Ben', email: 'ben@example.test' },
    { email: 'team@example.test' },
    { url: 'https://nobody.example.test/' },
    { name: 'Ben', email: 'ben@work.example.test' },
  ];
  expect(contactsOf(people)).toEqual([
    { name: 'Ada' },
    { name: 'Ben', email: 'ben@example.test' },
    { email: 'team@example.test' },
    { name: 'Ben', email: 'ben@work.example.test' },
  ]);
  expect(authorLine(people.slice(0, 3))).toBe('Ada, Ben');
});
