/** Where a constant of the world is drawn from. */
export interface Range {
  /** Evenly in here, for every case anew. */
  readonly wide: readonly [number, number];
  /** Where `ranges: "outside"` draws from: one of these, never within `wide`. */
  readonly outside: readonly (readonly [number, number])[];
}

const range = (low: number, high: number, ...outside: readonly (readonly [number, number])[]): Range => ({
  wide: [low, high],
  outside,
});

/** Every behavioural constant of a simulated world. Nothing else in the room fixes how people behave. */
export const RANGES = {
  // The case.
  weeks: range(8, 12, [6, 8], [12, 15]),
  /** Call records of a case of size 1. */
  volume: range(11000, 19000, [7000, 11000], [19000, 25000]),
  /** Passengers of a case of size 1. */
  passengers: range(130, 210, [80, 130], [210, 280]),
  convoys: range(16, 34, [10, 16], [34, 48]),

  /** Further convoys, of whose passengers nothing is known, for each of the others. */
  unknownConvoys: range(0.6, 2, [0.1, 0.6], [2, 3.5]),

  // How crews are built. A crew works one stage, some work two.
  crewsPerStage: range(1.8, 3, [1.2, 1.8], [3, 4]),
  aidesPerOrganizer: range(4.8, 7, [3.8, 4.8], [7, 9]),
  twoOrganizers: range(0, 0.3, [0.3, 0.55]),
  twoStages: range(0, 0.3, [0.3, 0.5]),
  lieutenant: range(0.3, 0.9, [0, 0.3], [0.9, 1]),
  sharedProviders: range(3, 9, [0, 3], [9, 14]),
  rivalTalk: range(0.02, 0.2, [0.2, 0.4]),
  partnership: range(0.4, 0.9, [0.1, 0.4], [0.9, 1]),
  /** How a crew's other hands are spread: 0 evenly over the roles, 1 by what the stage needs. */
  specialised: range(0.4, 1, [0, 0.4]),
  secondRole: range(0.03, 0.2, [0.2, 0.4]),

  // How organizers carry themselves.
  hidingBoss: range(0.35, 0.9, [0, 0.35], [0.9, 1]),
  delegation: range(0.5, 0.97, [0.2, 0.5], [0.97, 1]),
  openDelegation: range(0, 0.45, [0.45, 0.8]),
  bossActivity: range(0.2, 1, [0.08, 0.2], [1, 1.6]),
  bossSecondPhone: range(0.2, 0.8, [0, 0.2], [0.8, 1]),
  bossRides: range(0, 0.35, [0.35, 0.6]),
  bossesTalk: range(0.02, 0.2, [0.2, 0.45]),
  aideRides: range(0.02, 0.3, [0.3, 0.5]),
  formerPassenger: range(0.03, 0.3, [0.3, 0.5]),
  loudAide: range(0.3, 1, [0, 0.3]),
  loudness: range(1.4, 3.5, [1, 1.4], [3.5, 6]),

  // Work that makes calls.
  faceToFace: range(0.1, 0.55, [0, 0.1], [0.55, 0.75]),
  orderRounds: range(0.6, 3, [0.2, 0.6], [3, 5]),
  chainShare: range(0.2, 0.9, [0, 0.2], [0.9, 1]),
  chainMinutes: range(3, 60, [1, 3], [60, 240]),
  reportShare: range(0.2, 0.9, [0, 0.2], [0.9, 1]),
  leadDays: range(0.6, 4, [0.2, 0.6], [4, 8]),
  recruitingCalls: range(1, 6, [0.3, 1], [6, 10]),
  recruiterCallsFirst: range(0.15, 0.85, [0, 0.15], [0.85, 1]),
  courtingDays: range(2, 14, [0.5, 2], [14, 30]),
  gatheringCalls: range(0.2, 1.1, [0, 0.2], [1.1, 2]),
  driverCallsPassengers: range(0.02, 0.35, [0.35, 0.7]),
  keeperCallsPassengers: range(0.05, 0.6, [0.6, 1]),
  housePhoneCalls: range(0.1, 1.2, [0, 0.1], [1.2, 2.5]),
  paymentCalls: range(0.4, 2.5, [0.1, 0.4], [2.5, 4]),
  hawalaShare: range(0.15, 0.7, [0, 0.15], [0.7, 1]),
  trouble: range(0.05, 0.4, [0, 0.05], [0.4, 0.7]),
  ransom: range(0, 0.3, [0.3, 0.6]),
  distressCalls: range(0.1, 0.8, [0, 0.1], [0.8, 1]),
  supplyCalls: range(0.4, 2.5, [0.1, 0.4], [2.5, 5]),
  handoverBySenior: range(0.1, 0.7, [0, 0.1], [0.7, 1]),
  houseDays: range(2, 10, [0.8, 2], [10, 16]),
  roadNetwork: range(0.02, 0.3, [0, 0.02], [0.3, 0.6]),
  silentAtSea: range(0.6, 1, [0.2, 0.6]),
  forcedSteersman: range(0.05, 0.45, [0, 0.05], [0.45, 0.8]),
  bystanderWorksOnce: range(0, 0.1, [0.1, 0.25]),

  // Life that makes calls.
  peakHour: range(10, 20, [7, 10], [20, 23]),
  peakWidth: range(3, 7, [2, 3], [7, 11]),
  nightShare: range(0.03, 0.3, [0, 0.03], [0.3, 0.6]),
  activitySpread: range(0.5, 1.1, [0.2, 0.5], [1.1, 1.5]),
  chatterFriends: range(3, 9, [2, 3], [9, 14]),
  crewChatter: range(0.25, 0.85, [0.1, 0.25], [0.85, 1]),
  friendsPerAide: range(0.4, 1.3, [0.1, 0.4], [1.3, 2.2]),
  relativesPerPassenger: range(0.3, 0.8, [0.1, 0.3], [0.8, 1.3]),
  hubPull: range(0.08, 0.3, [0.02, 0.08], [0.3, 0.45]),
  hawalaPull: range(0.5, 2.5, [0.2, 0.5], [2.5, 5]),
  wrongNumbersPerDay: range(0.3, 3, [0, 0.3], [3, 6]),
  textShare: range(0.05, 0.35, [0, 0.05], [0.35, 0.6]),
  missedShare: range(0.05, 0.25, [0, 0.05], [0.25, 0.45]),
  medianSeconds: range(25, 110, [12, 25], [110, 200]),
  secondsSpread: range(0.7, 1.3, [0.4, 0.7], [1.3, 1.6]),
  passengerPhone: range(0.5, 0.95, [0.3, 0.5]),
  passengerActivity: range(0.1, 0.5, [0.03, 0.1], [0.5, 1]),

  // Phones.
  crewSwitches: range(0.05, 0.3, [0, 0.05], [0.3, 0.6]),
  wholeCrewSwitches: range(0.1, 0.5, [0, 0.1], [0.5, 0.9]),
  overlapDays: range(0.5, 6, [0, 0.5], [6, 14]),
  leak: range(0.01, 0.12, [0, 0.01], [0.12, 0.3]),
  keepsHandset: range(0.15, 0.8, [0, 0.15], [0.8, 1]),
  secondPhone: range(0.08, 0.35, [0, 0.08], [0.35, 0.6]),
  localCard: range(0.1, 0.5, [0, 0.1], [0.5, 0.8]),
  sharedPhone: range(0.02, 0.2, [0, 0.02], [0.2, 0.4]),
  lentPhone: range(0.02, 0.15, [0, 0.02], [0.15, 0.3]),
  handedOn: range(0.02, 0.2, [0, 0.02], [0.2, 0.4]),

  // What is recorded of the calls.
  watchedCrew: range(0.5, 0.85, [0.3, 0.5], [0.85, 0.95]),
  watchedOthers: range(0.03, 0.14, [0, 0.03], [0.14, 0.25]),
  investigatorsKnow: range(1.5, 6, [1, 1.5], [6, 12]),
  wholeWindow: range(0.3, 0.85, [0.1, 0.3], [0.85, 1]),
  loss: range(0.01, 0.15, [0, 0.01], [0.15, 0.35]),
  gapDays: range(0, 4, [4, 9]),
  cellKnown: range(0.5, 1, [0.1, 0.5]),
  deviceKnown: range(0, 0.9, [0.9, 1]),
  bothLegs: range(0, 0.3, [0.3, 0.6]),
  coverageTold: range(0, 1, [0, 1]),

  // What people say.
  witnesses: range(16, 36, [8, 16], [36, 55]),
  /** Share of role-holders whom nobody can name. */
  unnamed: range(0.17, 0.28, [0.1, 0.17], [0.28, 0.4]),
  /** Share of role-holders of whom somebody can tell what they did. */
  toldOf: range(0.49, 0.64, [0.33, 0.49], [0.64, 0.77]),
  /** Share of those of whom only hearsay is told. */
  hearsayOnly: range(0.15, 0.4, [0.05, 0.15], [0.4, 0.6]),
  recall: range(0.35, 0.8, [0.2, 0.35], [0.8, 0.95]),
  bossSeen: range(0.1, 0.5, [0.02, 0.1], [0.5, 0.8]),
  mistakes: range(0.03, 0.15, [0, 0.03], [0.15, 0.3]),
  hearsay: range(0.1, 0.35, [0, 0.1], [0.35, 0.6]),
  rumours: range(2, 8, [0, 2], [8, 16]),
  wrongRumours: range(0.3, 0.8, [0.1, 0.3], [0.8, 1]),
  liars: range(0.03, 0.15, [0, 0.03], [0.15, 0.28]),
  copies: range(0.02, 0.18, [0, 0.02], [0.18, 0.35]),
  saysRole: range(0.05, 0.35, [0, 0.05], [0.35, 0.6]),
  saysNumber: range(0.1, 0.6, [0, 0.1], [0.6, 0.9]),
  saysAlias: range(0.05, 0.35, [0, 0.05], [0.35, 0.6]),
  denials: range(0.02, 0.15, [0, 0.02], [0.15, 0.3]),
  accompliceTalks: range(0.5, 3, [0, 0.5], [3, 6]),
  ungraded: range(0, 0.4, [0.4, 0.8]),
  gradeNoise: range(0.1, 0.5, [0, 0.1], [0.5, 0.9]),
  intercepts: range(3, 14, [0, 3], [14, 25]),
  wrongVoice: range(0.02, 0.18, [0, 0.02], [0.18, 0.35]),
  saysKin: range(0.02, 0.2, [0, 0.02], [0.2, 0.4]),
  asked: range(0.1, 0.6, [0, 0.1], [0.6, 0.9]),
  coordinated: range(0, 0.3, [0.3, 0.8]),

  // What offices hold.
  passengersListed: range(0.3, 0.8, [0.1, 0.3], [0.8, 1]),
  familiesListed: range(0.1, 0.5, [0, 0.1], [0.5, 0.8]),
  servicesListed: range(0.3, 0.9, [0, 0.3], [0.9, 1]),
  crewListed: range(0.4, 0.85, [0.2, 0.4], [0.85, 1]),
  statusTold: range(0.4, 0.9, [0.1, 0.4], [0.9, 1]),
  wrongSubjects: range(0.01, 0.06, [0, 0.01], [0.06, 0.15]),
  subscribersKnown: range(0.25, 0.7, [0.1, 0.25], [0.7, 0.95]),
  falseNames: range(0.1, 0.45, [0, 0.1], [0.45, 0.7]),
  seizedPhones: range(0.05, 0.3, [0, 0.05], [0.3, 0.5]),
  writtenTwice: range(0.04, 0.14, [0, 0.04], [0.14, 0.25]),
  nameVariants: range(0.1, 0.5, [0, 0.1], [0.5, 0.8]),
  otherScript: range(0.05, 0.4, [0, 0.05], [0.4, 0.7]),
  namesakes: range(1, 5, [0, 1], [5, 9]),
} as const satisfies Readonly<Record<string, Range>>;

/** The name of a constant of the world. */
export type Constant = keyof typeof RANGES;
