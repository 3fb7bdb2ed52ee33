export type { EmulatorSocket } from './core/broker.js';
export type { ByteSource, Pieces } from './core/bytes.js';
export { type Clock, createManualClock, type ManualClock } from './core/clock.js';
export type { Wire } from './core/connect.js';
export type { DoorOptions, EmulatorStats } from './core/emulator.js';
export type { FaultError, Faults, FrameFaultOptions } from './core/faults/faults.js';
export type { HttpRequest, HttpResponse } from './core/httpCall.js';
export type { EventType, FrameKind, RequestKind } from './core/kinds.js';
export type {
  ChannelReference,
  MessageOptions,
  MessageReference,
  NewChannel,
  Person,
} from './core/person.js';
export type {
  ChannelResource,
  ChannelType,
  LinkPreview,
  MessageResource,
  Properties,
} from './core/protocol.js';
export type {
  Scenario,
  ScenarioChannel,
  ScenarioFile,
  ScenarioMessage,
  ScenarioUser,
} from './core/scenario.js';
export type { ScenarioStep } from './core/script.js';
export type { Snapshot, SnapshotOptions } from './core/snapshot.js';
export { createEmulator, type Emulator, type EmulatorOptions } from './createEmulator.js';
export type { FixtureName } from './fixtures/fixtures.js';
