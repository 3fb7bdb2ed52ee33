/**
 * What people type to find an emoji that is called something else, the likeliest first. Everybody who opens the picker
 * downloads them: of the thousands of words that others collected, these are kept. Not among them is what says no more
 * than a group does, such as “animal”, and what other words begin with.
 */
export const emojiWords: readonly string[] = `
  yes no ok okay nope congrats congratulations thanks please luck hi hello bye pray bravo
  agree done correct approval like dislike bad stop wait
  happy lol haha laugh laughing funny yay joy smile
  sad cry crying tears disappointed hurt sorry lonely
  angry mad pissed annoyed ugh frustrated swearing
  love heart hearts kiss valentine sexy hug hugs cute bff
  scared scary shock shocked surprised wow omg worried nervous
  cool awesome great nice good epic swag boss proud rich
  hmm wondering dunno idk meh bored awkward embarrassed shy oops
  secret quiet shh look see
  tired sleep sleepy sleeping zzz goodnight night morning
  sick ill gross doctor medicine headache drunk dizzy crazy
  dead death
  win champion strong gym punch peace rock
  party celebration bday birthday wedding married christmas xmas halloween
  lit hot burn flame explode bomb boom stars lucky
  money cash dollar pay
  work office job meeting idea computer phone mobile email mail photo movie tv
  song sing dance mute
  late hurry alarm deadline fast
  home vacation beach summer snow rain sunny earth
  hungry yum yummy delicious dinner bread cake coffee tea alcohol cheers
  puppy kitty kitten bug horse
  soccer football gym bike car plane ship boat
  kid grandma grandpa couple king queen witch
  five key fix build trash delete
  alert help pause tick x plus minus
  pride gay
  clown poop shit stinky fu 18
`
  .trim()
  .split(/\s+/);
