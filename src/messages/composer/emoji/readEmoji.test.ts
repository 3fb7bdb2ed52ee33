import { describe, expect, it } from 'vitest';
import { readEmoji } from './readEmoji.js';

const drawn = (lines: string) => readEmoji(lines).map(({ character, name }) => `${character} ${name}`);

describe('a line', () => {
  it('counts from the one before, in base 36', () => {
    expect(drawn('2r5s grinning face\n3 big eyes\n smiling eyes\n-3 beaming face')).toEqual([
      '😀 grinning face',
      '😃 big eyes',
      '😄 smiling eyes',
      '😁 beaming face',
    ]);
  });

  it('gives several characters as they are, and counts past them', () => {
    expect(drawn('2r5s one\n❤️‍🔥 heart on fire\n1️⃣ keycap: 1\n*️⃣ keycap: *\n next')).toEqual([
      '😀 one',
      '❤️‍🔥 heart on fire',
      '1️⃣ keycap: 1',
      '*️⃣ keycap: *',
      '😁 next',
    ]);
  });

  it('asks for colours where they are not the default', () => {
    expect(readEmoji('7i9! cloud')[0]?.character).toBe('☁️');
  });

  it('has words beside its name, and may have skin tones', () => {
    expect(readEmoji('👍* thumbs up|+1 Yes')).toEqual([
      { character: '👍', name: 'thumbs up', hasTones: true, words: ['thumbs', 'up', '+1', 'yes'] },
    ]);
  });
});

describe('somebody', () => {
  it.each([
    ['🧑‍🚀+ astronaut', ['🧑‍🚀 astronaut', '👨‍🚀 man astronaut', '👩‍🚀 woman astronaut']],
    ['🤷+ person shrugging', ['🤷 person shrugging', '🤷‍♂️ man shrugging', '🤷‍♀️ woman shrugging']],
    [
      '👯+ people with bunny ears',
      ['👯 people with bunny ears', '👯‍♂️ men with bunny ears', '👯‍♀️ women with bunny ears'],
    ],
  ])('is a man and a woman too: %s', (line, expected) => {
    expect(drawn(line)).toEqual(expected);
  });

  it('looks to the right too, with the words of who does not', () => {
    const read = readEmoji('🏃*+> person running|fast');
    expect(read.map(({ character }) => character)).toEqual(['🏃', '🏃‍♂️', '🏃‍♀️', '🏃‍➡️', '🏃‍♂️‍➡️', '🏃‍♀️‍➡️']);
    expect(read.at(-1)).toMatchObject({ name: 'woman running: facing right', hasTones: true });
    expect(read.every(({ words }) => words.includes('fast'))).toBe(true);
  });
});
