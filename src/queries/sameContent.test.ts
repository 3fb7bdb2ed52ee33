import { describe, expect, it } from 'vitest';
import { sameContent } from './sameContent.js';

class Secret {
  readonly #word: string;

  constructor(word: string) {
    this.#word = word;
  }

  get word() {
    return this.#word;
  }
}

const one = { id: 1 };

describe('the same content', () => {
  it.each([
    ['lists of the same objects', [one, 2], [one, 2]],
    ['objects with the same fields', { one, two: undefined }, { two: undefined, one }],
    ['what is not a number', Number.NaN, Number.NaN],
    ['nothing', undefined, undefined],
  ])('is had by %s', (_, before, after) => {
    expect(sameContent(before, after)).toBe(true);
  });

  it.each([
    ['lists of equal objects', [one], [{ id: 1 }]],
    ['lists of another order', [1, 2], [2, 1]],
    ['a list and what it begins with', [1, 2], [1]],
    ['objects with another field', { one }, { two: one }],
    ['a field that is undefined and one that is not there', { one: undefined }, { two: undefined }],
    ['a list and an object', [], {}],
    ['nothing and null', undefined, null],
    ['what hides its content', new Secret('tea'), new Secret('coffee')],
    ['maps', new Map([[1, 2]]), new Map([[1, 3]])],
    ['dates', new Date(1), new Date(2)],
  ])('is not had by %s', (_, before, after) => {
    expect(sameContent(before, after)).toBe(false);
  });
});
