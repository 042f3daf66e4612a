import { expect, it } from 'vitest';
import { inOrder } from '../../../../../src/lib/canvas/lanes/in-order.ts';

it('items stand in the order of the ids, and ids and items without the other are left out', () => {
  const [first, second, third] = ['a', 'b', 'c'].map((id) => ({ id }));
  expect(inOrder([{ id: 'a' }, { id: 'b' }, { id: 'c' }], ['c', 'gone', 'a'])).toStrictEqual([third, first]);
  expect(inOrder([{ id: 'b' }], ['b', 'b'])).toStrictEqual([second, second]);
});
