import { expect, it } from 'vitest';
import { ChatError, type User } from '../sdk/index.js';
import { defaultStrings } from '../strings/defaultStrings.js';
import { draftProblems, emptyDraft, serverProblems, toCreateRequest } from './channelDraft.js';

const ada = { id: 7, displayName: 'Ada' } as User;
const lunch = { ...emptyDraft, name: ' Lunch ' };
const withAda = { ...emptyDraft, type: 'DIRECT', name: 'left over', people: [ada] } as const;

it('wants a name where there is one, and people where there is none', () => {
  expect(draftProblems(lunch, defaultStrings)).toEqual({});
  expect(draftProblems({ ...lunch, name: '  ' }, defaultStrings)).toEqual({
    name: 'Give the channel a name.',
  });
  expect(draftProblems(withAda, defaultStrings)).toEqual({});
  expect(draftProblems({ ...withAda, people: [] }, defaultStrings)).toEqual({
    people: 'Choose at least one person.',
  });
});

it('asks for what its type needs and nothing else', () => {
  expect(toCreateRequest({ ...lunch, people: [ada] })).toEqual({ type: 'PUBLIC', name: 'Lunch' });
  expect(toCreateRequest(withAda)).toEqual({ type: 'DIRECT', members: [{ id: 7 }] });
  expect(toCreateRequest({ ...lunch, type: 'PRIVATE', people: [ada] })).toEqual({
    type: 'PRIVATE',
    name: 'Lunch',
    members: [{ id: 7 }],
  });
});

it('puts the description beside the properties of the app', () => {
  const described = { ...lunch, description: ' At noon ' };
  expect(toCreateRequest(described, { colour: 'red' }).properties).toEqual({
    colour: 'red',
    description: 'At noon',
  });
  expect(toCreateRequest({ ...withAda, description: 'left over' }, { colour: 'red' }).properties).toEqual({
    colour: 'red',
  });
});

it('says what the server has against a name at the name', () => {
  const refused = (error: string, reason: string) =>
    new ChatError('refused', { call: 'createChannel', error, reason });
  const problems = (error: ChatError | null, draft = lunch) => serverProblems(error, draft, defaultStrings);

  expect(problems(null)).toEqual({});
  expect(problems(refused('ChannelNameTakenError', 'There is one.'))).toEqual({
    name: 'That name is taken. Choose another one.',
  });
  expect(problems(refused('ValidationError', 'Too long.'))).toEqual({ name: 'Too long.' });
});

it('says at the form what no field can mend', () => {
  const late = new ChatError('timed-out', { call: 'createChannel', afterMs: 10_000 });
  expect(serverProblems(late, lunch, defaultStrings).form).toMatch(
    /^The channel could not be created\. createChannel got no answer/,
  );
});
