import { describe, expect, it } from 'vitest';
import { emojiGroups, searchEmoji } from './emojiSearch.js';
import { withSkinTone } from './skinTone.js';

const found = (query: string, locale = 'en') => searchEmoji(query, locale).map(({ character }) => character);

/** What is among the first row of the picker. */
const FIRST_FEW = 8;

const expected = `
  lol 😂|🤣 haha 😂|🤣 laugh 😂|🤣|😆 happy 😄|😀|😃 sad 😢|😞|🙁|😔 cry 😢|😭 angry 😠|😡 mad 😡|😠 love 😍|🥰|❤️|💌
  heart ❤️ kiss 😘|💋 hug 🤗 wow 😮|🤩 omg 😱|😮|😲 scared 😱|😨 cool 😎|🆒 think 🤔 hmm 🤔 shrug 🤷 idk 🤷 bored 😑|😒|🥱
  shh 🤫 secret 🤫|㊙️ tired 😫|🥱 sleep 😴 zzz 💤|😴 sick 🤒|🤢|😷 drunk 🥴 dead 💀|😵 skull 💀
  thumbs 👍 thumbsup 👍 +1 👍 -1 👎 like 👍 clap 👏 congrats 👏|🎉|🎊 ok 👌|🆗 yes 👍|✅ no 👎|🚫|🙅 nope 👎 hi 👋 hello 👋 bye 👋 wave 👋
  pray 🙏 thanks 🙏 please 🙏|🥺 luck 🤞|🍀 muscle 💪 strong 💪 fist 👊|✊ eyes 👀 point 👈|👉|👆 100 💯 fire 🔥 lit 🔥 hot 🥵|🔥
  boom 💥 party 🎉|🥳 tada 🎉 birthday 🎂|🥳 cake 🎂|🍰 gift 🎁 star ⭐ rocket 🚀 check ✅|✔️ x ❌|✖️ cross ❌|✖️ warning ⚠️ question ❓ stop 🛑|✋
  coffee ☕ tea 🫖|☕ beer 🍺 wine 🍷 cheers 🍻|🥂 pizza 🍕 dog 🐕|🐶 puppy 🐶 cat 🐈|🐱 sun ☀️ rain 🌧️|☔ snow ❄️|🌨️|☃️ rainbow 🌈
  money 💰|💵|🤑 car 🚗 plane ✈️ home 🏠|🏡 office 🏢|🧑‍💼 computer 💻 phone ☎️|📱 mail 📧|📫|✉️ idea 💡 music 🎵|🎶 soccer ⚽ crown 👑
  christmas 🎄|🎅 king 🤴|👑 poop 💩 clown 🤡 robot 🤖 ghost 👻
`.matchAll(/(\S+) (\S+)/g);

describe('a search', () => {
  it.each([...expected].map(([, query = '', emoji = '']) => [query, emoji]))(
    'for “%s” finds %s among the first',
    (query, emoji) => {
      const first = found(query).slice(0, FIRST_FEW);
      expect(
        emoji.split('|').filter((one) => first.includes(one)),
        `first: ${first.join(' ')}`,
      ).not.toEqual([]);
    },
  );

  it.each([
    ['tada', '🎉'],
    ['+1', '👍'],
    ['red heart', '❤️'],
    ['HEART RED', '❤️'],
    ['germ', '🇩🇪'],
    ['thumbsup', '👍'],
  ])('for “%s” finds %s', (query, emoji) => {
    expect(found(query)).toContain(emoji);
  });

  it('puts what is called so before what only begins so', () => {
    expect(found('fire')[0]).toBe('🔥');
    expect(found('cat')[0]).toBe('🐈');
    expect(found('hear').slice(0, 3)).toContain('❤️');
  });

  it('knows countries in the language of the person', () => {
    expect(found('öster', 'de')).toContain('🇦🇹');
  });

  it('finds the men and women of everybody', () => {
    expect(found('shrug')).toEqual(expect.arrayContaining(['🤷', '🤷‍♂️', '🤷‍♀️']));
    expect(found('woman astronaut')).toEqual(['👩‍🚀']);
  });

  it('finds nothing for nonsense', () => {
    expect(found('qwxz')).toEqual([]);
  });
});

it('knows every group and no emoji twice', () => {
  const groups = emojiGroups('en');
  const all = groups.flatMap(([, emoji]) => emoji.map(({ character }) => character));

  expect(groups.every(([, emoji]) => emoji.length > 50)).toBe(true);
  expect(new Set(all).size).toBe(all.length);
  expect(all).not.toContain('');
});

it('gives a skin tone to each person of an emoji', () => {
  expect(withSkinTone('👋', 0)).toBe('👋');
  expect(withSkinTone('👋', 5)).toBe('👋🏿');
  expect(withSkinTone('☝️', 1)).toBe('☝🏻');
  expect(withSkinTone('👩‍🚀', 3)).toBe('👩🏽‍🚀');
});
