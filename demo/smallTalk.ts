/** What Ada says by herself, and where. Two of three go to channels that a newcomer has not open. */
const TALK: readonly [channel: string, text: string][] = [
  ['General', 'The nightly backup took four minutes. New record.'],
  ['Design', 'The empty states look lovely, by the way. Who drew the little boat?'],
  ['Launch plan', 'Load test is done: 2,000 people at once, nobody waits longer than 200 ms.'],
  ['Random', 'My fern has a new leaf. I thought you should know.'],
  ['General', 'Coffee in ten minutes? I found the good beans.'],
  ['Design', 'Could the save button be one shade calmer? It shouts at me.'],
  ['Launch plan', 'I wrote down the rollback steps, just in case. We will not need them.'],
  ['Random', 'Rain again. The ukulele club meets indoors.'],
];

interface Answer {
  emoji: string;
  text: string;
}

const GREETINGS = /\b(hi|hey|hello|morning|hallo)\b/i;

const TO_GREETINGS: Answer = { emoji: '👋', text: 'Hello! Good to see you here.' };

const TO_QUESTIONS: readonly Answer[] = [
  { emoji: '🤔', text: 'Good question. Let me look it up and come back to you.' },
  { emoji: '👀', text: 'I think so, but ask me again after lunch.' },
];

const TO_THE_REST: readonly Answer[] = [
  { emoji: '👍', text: 'Sounds good to me.' },
  { emoji: '🎉', text: 'Nice! I will tell the others.' },
  { emoji: '❤️', text: 'Thank you, that helps a lot.' },
];

const pick = <Item>(items: readonly Item[], turn: number): Item => items[turn % items.length] as Item;

/** What Ada says by herself at her n-th turn. */
export const smallTalk = (turn: number) => pick(TALK, turn);

/** What Ada answers to a text, at the n-th time that she answers. */
export function answerTo(text: string, turn: number): Answer {
  if (GREETINGS.test(text)) return TO_GREETINGS;
  return pick(text.includes('?') ? TO_QUESTIONS : TO_THE_REST, turn);
}
