/**
 * What people type to find an emoji that is called something else, the likeliest first. Everybody who opens the picker
 * downloads them: of the thousands of words that others collected, these are kept. Not among them is what says no more
 * than a group does, such as “animal”, and what other words begin with.
 */
export const emojiWords: readonly string[] = `
  yes no ok okay nope congrats congratulations thanks please luck hi hello bye pray bravo
  agree done correct approval like dislike bad forbidden stop wait
  happy lol haha laugh laughing funny yay joy smile
  sad cry crying tears disappointed hurt sorry lonely
  angry mad pissed annoyed ugh frustrated swearing
  love heart hearts kiss romantic valentine sexy hug hugs cute bff
  scared scary shock shocked surprised wow omg worried nervous panic
  cool awesome great nice good epic swag boss proud rich
  hmm wondering dunno idk meh bored awkward embarrassed shy oops
  secret quiet shh look see
  tired sleep sleepy sleeping zzz goodnight night morning
  sick ill gross doctor medicine headache drunk dizzy crazy
  dead death blood
  win champion strong gym punch peace rock
  party celebration bday birthday wedding married christmas xmas halloween
  lit hot burn flame explode bomb boom stars magic lucky
  money cash dollar pay shopping
  work office job meeting school idea computer phone mobile email mail photo movie tv
  song sing dance loud mute
  late hurry alarm deadline fast
  home vacation beach sea summer snow rain sunny earth world
  hungry yum yummy delicious dinner bread cake coffee tea alcohol cheers
  puppy kitty kitten bug horse
  soccer football gym bike car train plane ship boat
  kid grandma grandpa couple king queen royal evil witch
  five key fix build write read search link trash delete
  alert help new back pause tick x plus minus math
  pride gay clown poop shit stinky fu 18
`
  .trim()
  .split(/\s+/);
